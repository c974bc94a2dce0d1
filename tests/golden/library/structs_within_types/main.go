// Structs of the libraries as fields, embedded, in arrays and channels, as type arguments and receivers of method values.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

type MyReader strings.Reader
type MyNum strconv.NumError
type Stack struct{ list.List }
type PStack struct{ *list.List }

func (s *Stack) Push(v any) { s.PushBack(v) }
func (s *Stack) Pop() any   { return s.Remove(s.Back()) }

type logger struct {
	*log.Logger
	n int
}
type vlogger struct {
	log.Logger
}
type file struct {
	*os.File
	closed bool
}

func (f *file) Close() error { f.closed = true; return nil }

type rw struct {
	bufio.Reader
	bufio.Writer
}
type conn struct {
	*bufio.ReadWriter
}
type lenner interface{ Len() int }
type pushFronter interface {
	PushFront(any) *list.Element
	lenner
}
type timed struct {
	time.Time
	sync.Mutex
	err strconv.NumError
}

func total[T lenner](xs ...T) (n int) {
	for _, x := range xs {
		n += x.Len()
	}
	return
}

type node[T any] struct {
	v    T
	next *node[T]
}

func cp[T any](p *T) T { return *p }
func zero[T any]() T   { var z T; return z }
func eq[T comparable](a, b T) bool {
	return a == b
}

type Option func(*log.Logger)

func with(prefix string) Option { return func(l *log.Logger) { l.SetPrefix(prefix) } }

type errWrap struct{ strconv.NumError }

func main() {
	var s Stack
	s.Push(1)
	s.Push("b")
	fmt.Println(s.Len(), s.Pop(), s.Front().Value)
	ps := PStack{list.New()}
	ps.PushBack(4)
	ps2 := ps
	ps2.PushBack(5)
	fmt.Println(ps.Len(), total[lenner](&s, ps))
	var pf pushFronter = &s
	pf.PushFront(0)
	fmt.Println(pf.Len())
	lg := logger{log.New(os.Stdout, "p: ", 0), 1}
	lg.Println("x")
	with("q: ")(lg.Logger)
	lg.Printf("%d", 3)
	var vl vlogger
	vl.SetOutput(os.Stdout)
	vl.Print("v")
	vl2 := &vl
	vl2.SetPrefix("[]")
	vl.Print("w")
	f := &file{File: os.Stdout}
	fmt.Fprintln(f, "to file")
	var c io.Closer = f
	c.Close()
	fmt.Println(f.closed, f.Name())
	x := rw{*bufio.NewReader(strings.NewReader("in")), *bufio.NewWriter(os.Stdout)}
	b, _ := x.ReadByte()
	x.WriteByte(b)
	x.WriteByte('\n')
	x.Flush()
	cn := conn{bufio.NewReadWriter(bufio.NewReader(strings.NewReader("line\nx")), bufio.NewWriter(os.Stdout))}
	l, _ := cn.ReadString('\n')
	cn.WriteString(l)
	cn.Flush()
	mr := MyReader(*strings.NewReader("abc"))
	fmt.Println((*strings.Reader)(&mr).Len())
	mn := MyNum{Func: "f"}
	fmt.Println(strconv.NumError(mn).Func, mn)
	fmt.Println(total(bytes.NewBufferString("ab"), bytes.NewBufferString("c")), total(strings.NewReader("xyz")))
	r := strings.NewReader("hey")
	r2 := cp(r)
	r2.ReadByte()
	fmt.Println(r.Len(), r2.Len())
	zl := zero[list.List]()
	zl.PushBack(1)
	zt := zero[*time.Timer]()
	fmt.Println(zl.Len(), zt == nil)
	fmt.Println(eq(strconv.NumError{}, strconv.NumError{Func: "a"}), eq(io.LimitedReader{N: 1}, io.LimitedReader{N: 1}))
	n := &node[list.List]{}
	n.v.PushBack(3)
	n.next = &node[list.List]{v: n.v}
	fmt.Println(n.v.Len(), n.next.v.Len())
	td := timed{err: strconv.NumError{Func: "z", Err: strconv.ErrRange}}
	td.Lock()
	fmt.Println(td.IsZero(), td.err.Error(), td.Year())
	td.Unlock()
	var e error = &errWrap{strconv.NumError{Func: "q", Num: "1", Err: fs.ErrExist}}
	fmt.Println(e, errors.Is(e, fs.ErrExist))
	var ne *strconv.NumError
	fmt.Println(errors.As(fmt.Errorf("w: %w", &strconv.NumError{Func: "k", Err: io.EOF}), &ne), ne.Func, *ne)
	var pe *fs.PathError
	_, err := os.Open("/does/not/exist")
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path)
	cpe := *pe
	cpe.Op = "mine"
	fmt.Println(pe.Op, cpe.Op, &cpe)
	// closures, method values
	ln := r.Len
	r.ReadByte()
	fmt.Println(ln(), (*strings.Reader).Len(r))
	push := zl.PushBack
	push(2)
	fmt.Println(zl.Len())
	func() { zl.PushBack(3); r2 = *r }()
	fmt.Println(zl.Len(), r2.Len())
	defer func(l list.List) { fmt.Println("deferred", l.Len()) }(zl)
	zl.PushBack(4)
	done := make(chan strings.Reader)
	go func(x strings.Reader) { x.ReadByte(); done <- x }(r2)
	y := <-done
	fmt.Println(y.Len(), r2.Len())
	select {
	case z := <-func() chan io.LimitedReader {
		c := make(chan io.LimitedReader, 1)
		c <- io.LimitedReader{N: 4}
		return c
	}():
		z.N++
		fmt.Println(z.N)
	}
	arr := [...]strings.Reader{*r, r2}
	for i := range arr {
		arr[i].ReadByte()
	}
	for _, a := range arr {
		fmt.Print(a.Len(), " ")
	}
	fmt.Println(r.Len())
	ms := map[string]*list.List{}
	ms["a"] = list.New()
	ms["a"].PushBack(1)
	if l, ok := ms["b"]; !ok {
		fmt.Println(l == nil, ms["a"].Len())
	}
	st := struct {
		a, b strings.Builder
	}{}
	st.a.WriteString("x")
	fmt.Println(st.a.Len(), st.b.Len())
	var i, j any = *r, *r
	fmt.Println(func() (ok bool) { defer func() { recover() }(); return i == j }())
	k := i.(strings.Reader)
	fmt.Println(k.Len())
	tt := time.AfterFunc(time.Hour, func() {})
	t2 := *tt
	fmt.Println(tt.Stop(), t2.C == nil, tt.C == nil)
	sc := bufio.NewScanner(strings.NewReader("a b"))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println()
	*r = *strings.NewReader("replaced")
	fmt.Println(r.Len())
	var once struct {
		sync.Once
		l list.List
	}
	once.Do(func() { once.l.PushBack(1) })
	fmt.Println(once.l.Len())
	el := list.Element{Value: 1}
	pel := &el.Value
	*pel = "set"
	fmt.Println(el.Value, el.Next() == nil)
	for e := zl.Front(); e != nil; e = e.Next() {
		if e.Value == 2 {
			defer zl.Remove(e)
		}
		e.Value = e.Value.(int) * 10
	}
	for e := zl.Back(); e != nil; e = e.Prev() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(swap(list.List{}, *list.New()))
}

func swap(a, b list.List) (int, int) {
	a, b = b, a
	a.PushBack(1)
	return a.Len(), b.Len()
}
