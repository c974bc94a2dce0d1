package main

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Types that are defined as structs of libraries.

type counter atomic.Uint32

func (c *counter) inc() uint32 { return (*atomic.Uint32)(c).Add(1) }
func (c *counter) value() uint32 {
	return (*atomic.Uint32)(c).Load()
}

type again counter

type moment time.Time

func (m moment) year() int     { return time.Time(m).Year() }
func (m moment) Value() string { return time.Time(m).Format(time.DateOnly) }

type lock sync.Mutex

func (l *lock) with(f func()) {
	(*sync.Mutex)(l).Lock()
	defer (*sync.Mutex)(l).Unlock()
	f()
}

type group sync.WaitGroup

type pool sync.Pool

type text strings.Builder

func (t *text) add(s string) *text { (*strings.Builder)(t).WriteString(s); return t }
func (t *text) String() string     { return (*strings.Builder)(t).String() }

type holder struct {
	counter
	at   moment
	many [2]counter
	by   map[string]*counter
}

type incrementer interface{ inc() uint32 }

func main() {
	var c counter
	(*atomic.Uint32)(&c).Add(5)
	fmt.Println(c.inc(), c.value())
	var a again
	(*counter)(&a).inc()
	fmt.Println((*atomic.Uint32)(&a).Load())
	d := time.Date(2024, 2, 3, 4, 5, 6, 0, time.UTC)
	m := moment(d)
	fmt.Println(m.year(), m.Value(), m == moment(d), time.Time(m).Equal(d), map[moment]int{m: 3}[moment(d)])
	var l lock
	n := 0
	l.with(func() { n++ })
	var g group
	wg := (*sync.WaitGroup)(&g)
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			l.with(func() { n++ })
			c.inc()
		}()
	}
	wg.Wait()
	fmt.Println(n, c.value())
	p := &pool{New: func() any { return "made" }}
	fmt.Println((*sync.Pool)(p).Get(), p.New != nil)
	p.New = func() any { return "again" }
	fmt.Println((*sync.Pool)(p).Get())
	var t text
	fmt.Println(t.add("a").add("b").String(), &t)
	h := holder{at: m, by: map[string]*counter{"x": &c}}
	h.inc()
	h.many[1].inc()
	h.by["x"].inc()
	var i incrementer = &h
	fmt.Println(i.inc(), h.value(), h.many[1].value(), c.value(), h.at.year())
	x := new(counter)
	i = x
	fmt.Println(i.inc(), i.(*counter).value())
	fmt.Printf("%T %T %T\n", x, m, p)
}
