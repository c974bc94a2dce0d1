package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
)

// Library functions and methods as values: variables, arguments, fields, map elements, results; compared with nil.

type clock struct {
	now   func() time.Time
	sleep func(time.Duration)
	c     *counter
}
type counter struct{ n atomic.Int64 }

func (c *counter) bound() func(int64) int64 { return c.n.Add }
func (k *clock) inc() func(int64) int64     { return k.c.n.Add }

type printer func(...any) (int, error)

var _ = fmt.Sprint
var _ = time.Sleep
var yield = runtime.Gosched
var table = map[string]func(string) string{"upper": strings.ToUpper, "lower": strings.ToLower, "trim": strings.TrimSpace, "quote": strconv.Quote}
var maths = []func(float64) float64{math.Sqrt, math.Floor, math.Abs, math.Cbrt}
var nothing func(time.Duration)

func apply[T, U any](f func(T) U, x T) U { return f(x) }
func pick(upper bool) func(string) string {
	if upper {
		return strings.ToUpper
	}
	return strings.ToLower
}

func main() {
	f := time.Sleep
	f(1)
	g := runtime.Gosched
	g()
	yield()
	fmt.Println(fmt.Println == nil, errors.Join == nil, fmt.Sprintf != nil, nothing == nil, f != nil, os.Exit == nil)
	k := clock{time.Now, time.Sleep, &counter{}}
	k.sleep(2)
	fmt.Println(k.now().IsZero(), k.inc()(5), k.c.bound()(2), k.c.n.Load())
	for _, n := range []string{"upper", "lower", "trim", "quote"} {
		fmt.Print(table[n](" aB "), "|")
	}
	for _, m := range maths {
		fmt.Print(m(27), " ")
	}
	fmt.Println()
	fmt.Println(pick(true)("x"), pick(false)("X"))
	p := printer(fmt.Println)
	p("printer", 1)
	var q printer = fmt.Print
	q("q\n")
	pf := fmt.Printf
	pf("%d %s\n", 3, "pf")
	fmt.Println(strings.Map(unicode.ToUpper, "abc"), strings.FieldsFunc("a1b2c", unicode.IsDigit), strings.IndexFunc("ab1", unicode.IsDigit))
	fmt.Println(strings.TrimFunc("  x ", unicode.IsSpace), slices.IndexFunc([]rune("a-b"), unicode.IsPunct))
	s := []string{"b", "C", "a"}
	slices.SortFunc(s, strings.Compare)
	fmt.Println(s)
	sortInts := sort.Ints
	in := []int{2, 1}
	sortInts(in)
	fmt.Println(in)
	var b strings.Builder
	w, ws := b.WriteByte, b.WriteString
	w('a')
	ws("bc")
	str, ln := b.String, b.Len
	w('d')
	fmt.Println(str(), ln())
	var mu sync.Mutex
	lock, unlock, try := mu.Lock, mu.Unlock, mu.TryLock
	lock()
	fmt.Println(try())
	unlock()
	fmt.Println(try())
	var wg sync.WaitGroup
	done, wait := wg.Done, wg.Wait
	wg.Add(2)
	go done()
	go func(d func()) { d() }(wg.Done)
	wait()
	var once sync.Once
	do := once.Do
	do(func() { fmt.Println("once") })
	do(func() { fmt.Println("twice") })
	e := (*strings.Builder).Len
	fmt.Println(e(&b), time.Duration.Seconds(1500*time.Millisecond), (time.Duration).String(5))
	itoa, atoi := strconv.Itoa, strconv.Atoi
	fmt.Println(itoa(5))
	fmt.Println(atoi("12"))
	h := errors.New
	fmt.Println(h("made"), errors.Is(h("a"), h("a")))
	func() {
		defer unlock()
		defer f(1)
		defer g()
		defer pf("%s\n", "deferred")
	}()
	c := make(chan func(string) string, 1)
	c <- strings.ToTitle
	fmt.Println((<-c)("t"))
	var i any = strings.ToUpper
	fmt.Println(i.(func(string) string)("i"))
	_, ok := i.(func(string))
	fmt.Printf("%v %T %T\n", ok, i, fmt.Sprint)
	fmt.Println(func(fs ...func(string) string) string {
		s := "x"
		for _, f := range fs {
			s = f(s)
		}
		return s
	}(strings.ToUpper, strconv.Quote))
	max := math.Max
	fmt.Println(max(1, 2), math.Min(3, 4))
	after := time.AfterFunc
	ch := make(chan bool)
	after(1, func() { close(ch) })
	<-ch
	if sl := time.Sleep; sl != nil {
		sl(0)
	}
	fmt.Println(apply(strings.ToUpper, "generic"), apply(strconv.Itoa, 7))
	open := os.Open
	_, err := open("/nope")
	fmt.Println(err)
}
