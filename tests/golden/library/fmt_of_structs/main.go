package main

import (
	"bytes"
	"container/list"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
)

// What fmt shows of library values inside the program's: Go's fields and types.

type T struct {
	mu sync.Mutex
	n  atomic.Int32
	d  time.Duration
	e  error
	w  io.Writer
}

func main() {
	fmt.Printf("%+v\n", struct{ t time.Time }{})
	fmt.Printf("%v\n", &sync.Mutex{})
	fmt.Printf("%#v\n", strconv.NumError{Func: "f", Num: "n"})
	fmt.Printf("%T\n", io.NopCloser(nil))
	fmt.Println(unicode.CaseRange{})
	fmt.Printf("%T %T %T %T\n", errors.New("x"), fmt.Errorf("%w", io.EOF), errors.Join(io.EOF), fmt.Errorf("plain"))
	fmt.Printf("%T %T %T %T\n", time.Second, time.March, time.UTC, time.Time{})
	fmt.Printf("%T %T %T\n", strings.NewReader(""), bytes.Buffer{}, &strings.Builder{})
	fmt.Printf("%T %T %T %T\n", sync.Mutex{}, &sync.WaitGroup{}, &atomic.Int64{}, io.Discard)
	fmt.Printf("%v %+v\n", list.Element{Value: 3}, list.Element{Value: "x"})
	fmt.Printf("%v %d %s\n", time.Duration(1500), time.Duration(1500), time.Duration(1500))
	fmt.Printf("%+v\n", struct {
		a time.Duration
		b time.Month
		c error
	}{5, 2, nil})
	fmt.Printf("%v %+v %#v\n", io.LimitedReader{N: 2}, io.LimitedReader{N: 3}, io.LimitedReader{N: 4})
	fmt.Printf("%v %v\n", []error{io.EOF, nil}, map[string]error{"a": errors.New("b")})
	fmt.Printf("%#v %#v %#v\n", time.Duration(3), time.Month(4), []time.Duration{1})
	fmt.Printf("%d %x %v\n", []byte("ab"), "hi", [3]byte{1, 2, 3})
	fmt.Printf("%v %s %q\n", []byte("ab"), []byte("cd"), []string{"e", "f"})
	fmt.Printf("%T %T\n", func(io.Reader) error { return nil }, map[string]*list.List{})
	fmt.Printf("%T %T %T\n", []io.Writer{}, struct{ e error }{}, make(chan time.Time))
	fmt.Printf("%v\n", struct{ x *T }{})
	fmt.Printf("%v %v\n", fmt.Sprint(nil), fmt.Sprint(error(nil)))
	fmt.Printf("%v\n", &strconv.NumError{Func: "ParseInt", Num: "z", Err: strconv.ErrSyntax})
	_, err := strconv.Atoi("zz")
	fmt.Printf("%v|%+v|%s|%q|%T\n", err, err, err, err, err)
	_, err = strconv.ParseInt("99999999999999999999", 10, 64)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	fmt.Printf("%v %v\n", time.Unix(0, 0).UTC(), time.Unix(1, 5).UTC().Format(time.RFC3339Nano))
	fmt.Printf("%6.2f|%-8v|%08b|%+d|%x|%X|%o|%c|%U\n", 3.14159, "ab", 5, 7, 255, 255, 8, 'x', 'ÿ')
	fmt.Printf("%v %v\n", struct{}{}, [0]int{})
	fmt.Printf("%!|%d|%s\n", "str", 5)
	fmt.Printf("%t %v %p\n", true, false, nil)
}
