// Atomic functions on places of all kinds: what they are given is looked for where Go looks for it, and nobody keeps it.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

type level int32

type gauge struct {
	now    int64
	peak   int64
	levels [3]int32
	parts  []uint32
	deep   struct{ words uintptr }
	any    unsafe.Pointer
	inner  *gauge
}

var total int64

var byName = [2]uint64{1, 2}

func (g *gauge) set(v int64) (peak bool) {
	atomic.StoreInt64(&g.now, v)
	if old := atomic.LoadInt64(&g.peak); v > old {
		return atomic.CompareAndSwapInt64(&g.peak, old, v)
	}
	return false
}

// The receiver is a copy.
func (g gauge) bumped() int64 { return atomic.AddInt64(&g.now, 1) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func named(n int64) (result int64) {
	defer func() { atomic.AddInt64(&result, 100) }()
	atomic.AddInt64(&n, 1)
	atomic.StoreInt64(&result, n)
	return atomic.AddInt64(&result, n)
}

func later() {
	var n int32
	defer func() { fmt.Println("later", n) }()
	defer atomic.AddInt32(&n, 1)
	list := []int32{1, 2, 3}
	i := 1
	defer atomic.AddInt32(&list[i], 10)
	defer func(p *[]int32) { fmt.Println(*p, list) }(&list)
	i, list = 0, []int32{7, 8, 9}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { defer wg.Done(); atomic.AddInt32(&n, 5) }()
	wg.Wait()
}

func order() {
	var n int64 = 1
	fmt.Println(n, atomic.AddInt64(&n, 1), n, atomic.AddInt64(&n, 1), n)
	x := n + atomic.AddInt64(&n, 10)
	y := atomic.AddInt64(&n, 10) + n
	fmt.Println(x, y, n)
	a := []int64{0, 0, 0}
	var i int64
	a[i] = atomic.AddInt64(&i, 1)
	a[atomic.AddInt64(&i, 1)] += i
	fmt.Println(a, i)
	n, i = atomic.SwapInt64(&i, 50), atomic.SwapInt64(&n, 60)
	fmt.Println(n, i)
	next := func() int64 { n++; return n }
	fmt.Println(atomic.AddInt64(&n, next()), n)
	fmt.Println(atomic.AddInt64(&a[next()%3], next()), a)
}

func loops() {
	var kept []func() int32
	for i := int32(0); i < 6; i++ {
		atomic.AddInt32(&i, 1)
		kept = append(kept, func() int32 { return atomic.AddInt32(&i, 100) })
	}
	for _, v := range []int32{5, 6} {
		atomic.AddInt32(&v, 1)
		kept = append(kept, func() int32 { return v })
	}
	for _, f := range kept {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var flag atomic.Bool
	var word int32
	done := make(chan bool)
	go func() {
		for atomic.LoadInt32(&word) == 0 {
		}
		flag.Store(true)
		done <- true
	}()
	atomic.StoreInt32(&word, 1)
	<-done
	fmt.Println(flag.Load(), word)
}

func main() {
	var g gauge
	fmt.Println(g.set(5), g.set(3), g.set(9), g.now, g.peak, g.bumped(), g.now)
	var none *gauge
	try("field of nil", func() { none.set(1) })
	try("field of nil inner", func() { fmt.Println(atomic.AddInt64(&g.inner.now, 1)) })
	try("no element", func() { fmt.Println(atomic.AddUint32(&g.parts[2], 1)) })
	try("nil", func() { fmt.Println(atomic.LoadInt64(nil)) })
	g.parts = make([]uint32, 3)
	g.inner = &gauge{}
	fmt.Println(atomic.AddInt64(&g.inner.now, 4), atomic.AddUint32(&g.parts[2], ^uint32(0)), atomic.OrInt32(&g.levels[1], 6), g.levels)
	fmt.Println(atomic.AddUintptr(&g.deep.words, 3), atomic.SwapPointer(&g.any, unsafe.Pointer(&g.now)) == nil, atomic.LoadPointer(&g.any) == unsafe.Pointer(&g.now))
	l := level(3)
	fmt.Println(atomic.AddInt32((*int32)(&l), 2), l)
	p := &g.levels[2]
	fmt.Println(atomic.AddInt32(p, 8), atomic.AddInt32(&*p, 1), g.levels)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 1000 {
				atomic.AddInt64(&total, 1)
				atomic.AddUint64(&byName[1], 2)
			}
		}()
	}
	wg.Wait()
	fmt.Println(total, byName)
	fmt.Println(named(1))
	later()
	order()
	loops()
	add := atomic.AddInt64
	fmt.Println(add(&total, 1), total)
}
