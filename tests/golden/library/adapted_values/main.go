package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type Sink interface {
	Write(p []byte) (int, error)
}
type NamedSink interface {
	Sink
	String() string
}
type lener interface{ Len() int }
type holder struct {
	s Sink
	n int
}

type own struct{ b []byte }

func (o *own) Write(p []byte) (int, error) { o.b = append(o.b, p...); return len(p), nil }

func describe(v any) string {
	switch x := v.(type) {
	case NamedSink:
		return "named " + x.String()
	case Sink:
		return "sink"
	case lener:
		return fmt.Sprint("len ", x.Len())
	case nil:
		return "nil"
	default:
		return fmt.Sprintf("%T", x)
	}
}

type coder interface{ Code() int }
type timeouter interface {
	error
	Timeout() bool
}

func main() {
	var b bytes.Buffer
	var s Sink = &b
	s.Write([]byte("abc"))
	fmt.Printf("%T %v\n", s, s == Sink(&b))
	var sinks []Sink
	sinks = append(sinks, &b, os.Stdout, &own{}, &strings.Builder{}, io.Discard)
	for _, k := range sinks {
		fmt.Fprintf(k, "x%d\n", 1)
		fmt.Printf("%T\n", k)
	}
	m := map[Sink]int{&b: 1, os.Stdout: 2}
	m[&b]++
	fmt.Println(m[&b], m[os.Stdout], len(m))
	h := holder{&b, 1}
	h2 := holder{&b, 1}
	fmt.Println(h == h2, h.s == s)
	_, ok := s.(*bytes.Buffer)
	fmt.Println(ok)
	if n, ok := s.(NamedSink); ok {
		fmt.Println("named", n.String() == b.String())
	}
	if w, ok := s.(io.Writer); ok {
		fmt.Fprintln(w, "to w")
	}
	var a any = s
	fmt.Println(describe(a), describe(sort.StringSlice{"a"}), describe(time.Second), describe(nil), describe(3), describe(os.Stderr), describe(strings.NewReader("abc")))
	fmt.Println(a == any(&b))
	if l, ok := a.(lener); ok {
		fmt.Println("len", l.Len() == b.Len())
	}
	var none Sink
	a = none
	fmt.Println(a == nil, none == nil)
	fmt.Println(io.MultiWriter(none) != nil)
	_, err := os.Open("/nonexistent/x")
	var t timeouter
	fmt.Println(errors.As(err, &t), t != nil && !t.Timeout())
	fmt.Println(t == err, t.Error())
	var back error = t
	fmt.Println(errors.Is(back, os.ErrNotExist))
	var mu sync.Mutex
	var lk interface {
		Lock()
		Unlock()
		TryLock() bool
	} = &mu
	lk.Lock()
	fmt.Println(mu.TryLock(), lk.TryLock())
	lk.Unlock()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = a.(coder)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		a = s
		_ = a.(coder)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s.(*own)
	}()
	fmt.Printf("%v\n", struct {
		S fmt.Stringer
		L lener
	}{time.Second, &b})
	ch := make(chan Sink, 1)
	ch <- os.Stdout
	fmt.Fprintln(<-ch, "done")
	f := func() Sink { return os.Stdout }
	io.WriteString(f(), "ws\n")
}
