package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// Functions of libraries kept in variables, fields, slices and maps beside those of the program that suspend.

var ch = make(chan int, 8)

func w(n int) int { ch <- n; return <-ch }

type holder struct {
	cancel func()
	fns    []func()
	by     map[string]func()
}

func start() (context.Context, context.CancelFunc) { return context.WithCancel(context.Background()) }
func both() (ctx context.Context, cancel func()) {
	ctx, cancel = context.WithTimeout(context.Background(), time.Hour)
	return
}
func deferred() (ctx context.Context, cancel func()) {
	defer func() { fmt.Println("leaving", w(1)) }()
	return context.WithCancel(context.Background())
}

var global, cancelGlobal = context.WithCancel(context.Background())

func seqs() []func(func(int) bool) {
	return []func(func(int) bool){slices.Values([]int{1, 2}), func(yield func(int) bool) { yield(w(9)) }}
}

func use(f func(string) bool) bool { return f("x") }

func main() {
	ctx, cancel := start()
	h := holder{cancel: cancel, fns: []func(){cancel, func() { fmt.Println("f", w(2)) }}, by: map[string]func(){"c": cancel}}
	_, h.cancel = context.WithCancel(ctx)
	_, h.fns[0] = context.WithCancel(ctx)
	_, h.by["d"] = both()
	_, c2 := deferred()
	h.fns = append(h.fns, c2)
	for _, f := range h.fns {
		f()
	}
	h.cancel()
	for _, k := range []string{"c", "d"} {
		h.by[k]()
	}
	fmt.Println(ctx.Err())
	go cancelGlobal()
	<-global.Done()
	fmt.Println(global.Err())
	for _, s := range seqs() {
		for x := range s {
			fmt.Print(w(x), " ")
		}
	}
	fmt.Println()
	r := strings.NewReplacer("a", "b")
	rep := r.Replace
	fmt.Println(rep("aa"), use(func(s string) bool { return w(len(s)) == 1 }))
	once := sync.OnceFunc(func() { fmt.Println("once", w(3)) })
	once()
	once()
	v, err := sync.OnceValues(func() (int, error) { return w(4), nil })()
	fmt.Println(v, err)
	fs := []func(){once, cancel, func() {}}
	for _, f := range fs {
		defer f()
	}
	var cf context.CancelFunc = func() { fmt.Println("own", w(5)) }
	cf()
	func() {
		_, cancel := context.WithCancel(ctx)
		defer cancel()
	}()
	var nilf func()
	_, nilf = context.WithCancel(ctx)
	fmt.Println(nilf != nil)
	t := time.AfterFunc(time.Hour, func() { w(1) })
	stop := t.Stop
	fmt.Println(stop())
	is := strings.ContainsRune
	fmt.Println(is("abc", 'b'), strings.ContainsFunc("abc", func(r rune) bool { return w(int(r)) == 'c' }))
	fmt.Println(slices.ContainsFunc([]int{1, 2}, func(x int) bool { return w(x) == 2 }))
	fields := strings.FieldsFunc
	fmt.Println(fields("a b", func(r rune) bool { return w(int(r)) == ' ' }))
}
