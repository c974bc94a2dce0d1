package main

import (
	"bytes"
	"container/list"
	"container/ring"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Library structs are values: they have a zero value, are copied, compared and used as keys, and may be embedded and defined anew.

type holder struct{ e strconv.NumError }
type embeds struct {
	io.LimitedReader
	strconv.NumError
}
type stack struct{ list.List }
type myErr strconv.NumError
type counter atomic.Uint32
type lazy struct {
	sync.Once
	v int
}
type stamped struct {
	time.Time
	n int
}

func byValue(e strconv.NumError) strconv.NumError { e.Func = "changed"; return e }

func main() {
	var x list.List
	y := x
	y.PushBack(1)
	fmt.Println(x.Len(), y.Len())
	a := io.LimitedReader{N: 2}
	b := a
	b.N = 1
	fmt.Println(a.N, b.N, a == b, a == io.LimitedReader{N: 2})
	var h holder
	h.e.Func = "z"
	k := h
	k.e.Func = "q"
	fmt.Println(h.e.Func, k.e.Func, h == k, h == holder{strconv.NumError{Func: "z"}})
	m := map[strconv.NumError]int{}
	m[strconv.NumError{Func: "k"}]++
	m[strconv.NumError{Func: "k"}]++
	fmt.Println(len(m))
	_, isPtr := any(list.List{}).(*list.List)
	fmt.Printf("%v %T\n", isPtr, any(list.List{}))
	fmt.Println(byValue(h.e).Func, h.e.Func)
	e := embeds{io.LimitedReader{N: 5}, strconv.NumError{Func: "f", Num: "1", Err: errors.New("bad")}}
	f := e
	f.N, f.Func = 6, "g"
	fmt.Println(e.N, f.N, e.Error(), f.Error())
	var s stack
	s.PushFront(3)
	s.PushFront(2)
	for el := s.Front(); el != nil; el = el.Next() {
		fmt.Print(el.Value, " ")
	}
	fmt.Println(s.Len())
	me := myErr{Func: "mine"}
	ne := strconv.NumError(me)
	fmt.Println(me.Func, ne.Func, (*strconv.NumError)(&me).Num == "")
	var c counter
	(*atomic.Uint32)(&c).Add(5)
	fmt.Println((*atomic.Uint32)(&c).Load())
	arr := [2]strings.Builder{}
	arr[0].WriteString("a")
	arr[1].WriteString("b")
	fmt.Println(arr[0].String(), arr[1].Len())
	bufs := make([]bytes.Buffer, 2)
	bufs[1].WriteString("x")
	fmt.Println(bufs[0].Len(), bufs[1].Len())
	mb := map[string]*bytes.Buffer{"a": {}, "b": new(bytes.Buffer)}
	mb["a"].WriteByte('q')
	fmt.Println(mb["a"], mb["b"].Len())
	var l lazy
	for range 2 {
		l.Do(func() { l.v++ })
	}
	fmt.Println(l.v)
	st := stamped{time.Unix(0, 0).UTC(), 1}
	su := st
	su.Time = su.Add(time.Hour)
	fmt.Println(st.Unix(), su.Unix(), st.Equal(su.Time), st.Before(su.Time), time.Time{}.IsZero(), st.Time == time.Unix(0, 0).UTC())
	r := ring.New(2)
	r.Value = 1
	r.Next().Value = 2
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println(r.Len())
	p := &time.Location{}
	fmt.Println(p, time.UTC, p == time.UTC)
	pe := &h.e
	h = holder{strconv.NumError{Func: "replaced"}}
	fmt.Println(pe.Func)
	*pe = strconv.NumError{Num: "7"}
	fmt.Println(h.e.Num, h.e.Func == "")
	var mus [2]sync.Mutex
	mus[0].Lock()
	fmt.Println(mus[0].TryLock(), mus[1].TryLock())
	type pair struct {
		wg sync.WaitGroup
		b  strings.Builder
	}
	var pr pair
	pr.wg.Add(1)
	go func() { defer pr.wg.Done(); pr.b.WriteString("done") }()
	pr.wg.Wait()
	fmt.Println(pr.b.String())
	var i any = strconv.NumError{Func: "i"}
	j := i.(strconv.NumError)
	j.Func = "j"
	fmt.Println(i.(strconv.NumError).Func, j.Func, i == any(strconv.NumError{Func: "i"}))
	ch := make(chan io.LimitedReader, 1)
	ch <- a
	a.N = 100
	fmt.Println((<-ch).N)
	fn := func() strconv.NumError { return h.e }
	g := fn()
	g.Num = "8"
	fmt.Println(h.e.Num, fn().Num, g.Num)
	ls := []io.LimitedReader{a, b}
	for _, v := range ls {
		v.N = -1
	}
	for i := range ls {
		ls[i].N++
	}
	fmt.Println(ls[0].N, ls[1].N, a.N)
	var once sync.Once
	once.Do(func() { fmt.Println("once") })
	n := new(atomic.Int64)
	n.Store(4)
	q := struct{ atomic.Bool }{}
	q.Store(true)
	fmt.Println(n.Load(), q.Load())
}
