// Structs of the libraries are values: copied, compared, keys of maps, in interfaces, zero.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"container/ring"
	"fmt"
	"io"
	"io/fs"
	"log"
	"math/rand"
	randv2 "math/rand/v2"
	"os"
	"strconv"
	"strings"
	"time"
)

type outer struct {
	rd strings.Reader
	l  list.List
	n  strconv.NumError
	w  *bufio.Writer
}

func change(o outer) { o.n.Func = "changed"; o.rd.ReadByte(); o.l.PushBack(1) }

func byValue(lr io.LimitedReader) int64 { lr.N = 0; return lr.N }

func main() {
	// Copies.
	a := *strings.NewReader("hello")
	b := a
	b.ReadByte()
	b.ReadByte()
	fmt.Println(a.Len(), b.Len())
	o := outer{rd: a}
	change(o)
	o2 := o
	o2.n.Num = "7"
	fmt.Println(o.n.Func == "", o.rd.Len(), o.l.Len(), o.n.Num, o2.n.Num)
	lr := io.LimitedReader{R: &a, N: 3}
	fmt.Println(byValue(lr), lr.N)
	arr := [2]io.LimitedReader{{N: 1}, {N: 2}}
	brr := arr
	brr[0].N = 9
	fmt.Println(arr[0].N, brr[0].N)
	sl := []strconv.NumError{{Func: "a"}}
	x := sl[0]
	x.Func = "b"
	fmt.Println(sl[0].Func, x.Func)
	for _, v := range sl {
		v.Func = "c"
	}
	fmt.Println(sl[0].Func)
	ps := &sl[0]
	ps.Func = "d"
	fmt.Println(sl[0].Func, *ps == sl[0])
	m := map[string]strconv.NumError{"k": {Func: "m"}}
	v := m["k"]
	v.Func = "n"
	fmt.Println(m["k"].Func, m["none"].Func == "")
	ch := make(chan io.LimitedReader, 1)
	ch <- lr
	lr.N = 100
	got := <-ch
	fmt.Println(got.N, lr.N)
	rc := *randv2.NewPCG(1, 2)
	rd := rc
	fmt.Println(rc.Uint64() == rd.Uint64(), rc == rd)
	rc.Uint64()
	fmt.Println(rc == rd)
	r1 := rand.New(rand.NewSource(1))
	r2 := *r1
	fmt.Println(r1.Intn(100), r2.Intn(100))
	bb := bytes.Buffer{}
	bb.WriteString("abc")
	bc := bb
	bc.WriteString("d")
	fmt.Println(bb.String(), bc.String())
	cc := randv2.NewChaCha8([32]byte{1})
	cd := *cc
	fmt.Println(cc.Uint64() == cd.Uint64())
	var f any = lr
	lr.N = 5
	fmt.Println(f.(io.LimitedReader).N)
	// comparisons
	fmt.Println(lr == io.LimitedReader{R: &a, N: 5}, lr != got)
	e1, e2 := list.Element{Value: 1}, list.Element{Value: 1}
	fmt.Println(e1 == e2, any(e1) == any(e2))
	e2.Value = "1"
	fmt.Println(e1 == e2)
	fmt.Println(fs.PathError{Op: "a"} == fs.PathError{Op: "a"}, any(os.PathError{Op: "a"}) == any(fs.PathError{Op: "b"}))
	p1, p2 := &strconv.NumError{}, &strconv.NumError{}
	fmt.Println(p1 == p2, *p1 == *p2, p1 == p1)
	fmt.Println(ring.Ring{} == ring.Ring{}, list.List{} == list.List{}, time.ParseError{} == time.ParseError{Layout: "x"})
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(any(bytes.Buffer{}) == any(bytes.Buffer{}))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(list.Element{Value: []int{1}} == list.Element{Value: []int{1}})
	}()
	// keys
	km := map[io.LimitedReader]string{}
	km[lr] = "first"
	lr.N--
	km[lr] = "second"
	lr.N++
	fmt.Println(len(km), km[lr])
	ka := map[any]int{}
	ka[strconv.NumError{Func: "x"}]++
	ka[strconv.NumError{Func: "x"}]++
	ka[&lr]++
	ka[&lr]++
	ka[list.Element{Value: 2}]++
	ka[list.Element{Value: 2}]++
	fmt.Println(len(ka), ka[strconv.NumError{Func: "x"}], ka[&lr])
	func() {
		defer func() { fmt.Println(recover()) }()
		ka[bytes.Buffer{}]++
	}()
	kp := map[*list.Element]int{}
	l := list.New()
	kp[l.PushBack(1)]++
	kp[l.Front()]++
	fmt.Println(len(kp), kp[l.Back()])
	kl := map[struct {
		e list.Element
		n int
	}]bool{}
	kl[struct {
		e list.Element
		n int
	}{n: 3}] = true
	fmt.Println(len(kl))
	// in any
	for _, v := range []any{lr, &lr, *l, l, strconv.NumError{}, os.PathError{}, time.ParseError{}, log.Logger{}, bufio.Scanner{}, time.Timer{}} {
		switch t := v.(type) {
		case io.LimitedReader:
			t.N = 77
			fmt.Println("LimitedReader", t.N)
		case *io.LimitedReader:
			fmt.Println("*LimitedReader", t.N)
		case list.List:
			fmt.Println("List", t.Len())
		case *list.List:
			fmt.Println("*List", t.Len())
		case error:
			fmt.Println("error", t)
		case strconv.NumError, fs.PathError:
			fmt.Printf("%T\n", t)
		default:
			fmt.Printf("other %T\n", t)
		}
		_, isReader := v.(io.Reader)
		_, isErr := v.(error)
		fmt.Println(isReader, isErr)
	}
	// assigning through pointers
	q := l
	*q = list.List{}
	fmt.Println(l.Len(), l.Front() == nil)
	l.PushBack("again")
	l2 := *l
	fmt.Println(l2.Len(), l2.Front().Value, l2.Front() == l.Front())
	l.PushBack("more")
	fmt.Println(l.Len(), l2.Len())
	fmt.Println(l2.Remove(l.Back()), l.Len())
	var lg log.Logger
	lg.SetOutput(os.Stdout)
	lg.SetPrefix("zero: ")
	lg.Println("ready")
	lp := &lg
	lp.SetFlags(log.Lmsgprefix)
	lg.Print("flags")
	var tm time.Timer
	func() {
		defer func() { fmt.Println(recover()) }()
		tm.Stop()
	}()
	var sc bufio.Scanner
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(sc.Scan(), sc.Text())
	}()
	var rw bufio.ReadWriter
	func() {
		defer func() { fmt.Println(recover()) }()
		rw.ReadByte()
	}()
	var zr strings.Reader
	_, err := zr.ReadByte()
	fmt.Println(err)
	zr.Reset("now")
	fmt.Println(zr.Len())
	np := new(strconv.NumError)
	np.Err = strconv.ErrSyntax
	fmt.Println(np)
	_, err = strconv.Atoi("x")
	ne := *err.(*strconv.NumError)
	ne.Num = "mine"
	fmt.Println(err, &ne)
}
