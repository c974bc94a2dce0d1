package main

import (
	"fmt"
	"strings"
	"sync"
)

var c = make(chan int, 4)

func w(n int) int { c <- n; return <-c }

type A [3]int
type L []int
type S struct {
	arr [3]int
	sl  []int
	m   map[string]int
	a   A
	t   T
}
type T struct{ n int }

func (t T) val(x int) int  { return t.n + x }
func (t *T) add(x int) int { t.n += x; return t.n }

var keep *T

func (t *T) keeps(x int) { keep = t; t.n += x }
func (a A) At(i int) int { return a[i] }

var garr = [3]int{1, 2, 3}
var gt T

func main() {
	p := &S{arr: [3]int{1, 2, 3}, sl: []int{1, 2, 3}, m: map[string]int{"1": 5}, a: A{1, 2, 3}}
	ps := &p.sl
	x := (*ps)[w(1)]
	y := (*ps)[w(0):w(2)]
	fmt.Println(x, y)
	z := p.arr[w(0):w(2)]
	q := p.arr[w(1)]
	fmt.Println(z, q)
	xs := [][]int{{1, 2}, {3, 4}}
	r := xs[1][w(1)]
	v := xs[w(1)][w(0):]
	fmt.Println(r, v)
	aa := [][3]int{{1, 2, 3}}
	r = aa[0][w(1)]
	v = aa[0][w(1):]
	fmt.Println(r, v)
	t := T{1}
	tp := &t
	r = t.val(w(1))
	r += t.add(w(2))
	r += tp.add(w(3))
	r += tp.val(w(4))
	fmt.Println(r, t)
	gt.keeps(w(1))
	r = gt.val(w(2)) + gt.add(w(3))
	fmt.Println(r, gt, *keep)
	r = garr[w(1)]
	v = garr[w(1):w(2)]
	gp := &garr
	r += gp[w(0)]
	gp[w(1)] += w(3)
	fmt.Println(r, v, *gp)
	ts := []T{{1}, {2}}
	r = ts[w(0)].val(w(1)) + ts[0].add(w(2)) + ts[w(1)].add(w(5))
	fmt.Println(r, ts)
	p.t.n += ts[w(0)].val(w(1))
	r = p.t.val(w(1)) + p.t.add(w(2)) + p.a.At(w(1))
	fmt.Println(r, p.t)
	str := "hello"
	sp := &str
	fmt.Println((*sp)[w(1)], (*sp)[w(1):w(3)], len((*sp)[w(2):]))
	b := (*sp)[w(1)]
	u := (*sp)[w(1):w(3)]
	fmt.Println(b, u)
	var a A
	pa := &a
	a[w(0)] = w(1)
	pa[w(1)] = w(2)
	v = a[w(0):w(2)]
	v = pa[w(0):w(2):w(3)]
	r = a.At(w(1)) + pa.At(w(0))
	fmt.Println(v, r)
	f := t.add
	fmt.Println(f(w(1)), func() int { return a[w(1)] }())
	l := L{1, 2, 3}
	pl := &l
	r = l[w(0)] + (*pl)[w(1)]
	v = (*pl)[w(1):]
	fmt.Println(r, v)
	arr := [3]int{4, 5, 6}
	r = arr[w(1)]
	v = arr[w(1):w(2)]
	fmt.Println(r, v, arr)
	var sb strings.Builder
	psb := &sb
	sb.WriteByte(byte(w('a')))
	psb.WriteByte(byte(w('b')))
	var mm sync.Map
	mm.Store(w(1), w(2))
	val, _ := mm.Load(w(1))
	fmt.Println(sb.String(), val)
	mm.Range(func(k, v any) bool { fmt.Println(w(k.(int)), v); return w(1) == 1 })
	var once sync.Once
	once.Do(func() { fmt.Println("once", w(1)) })
	fmt.Println(strings.Map(func(r rune) rune { return r + rune(w(1)) }, "abc"), strings.IndexFunc("abc", func(r rune) bool { return w(int(r)) == 'b' }))
	pool := sync.Pool{New: func() any { return w(7) }}
	fmt.Println(pool.Get())
	var wg sync.WaitGroup
	wgp := &wg
	wg.Add(w(1))
	wgp.Add(w(1))
	go func() { defer wgp.Done(); wg.Done() }()
	wg.Wait()
	o := sync.OnceValue(func() int { return w(9) })
	fmt.Println(o(), o())
}
