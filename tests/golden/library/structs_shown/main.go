// Structs of the libraries under %v, %+v and %#v, with the fields that they have in Go.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"container/ring"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"log"
	"math/rand"
	randv2 "math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
)

type all struct {
	l  list.List
	mu *sync.Mutex
	t  time.Time
	n  strconv.NumError
}

func p(name string, v any) {
	fmt.Printf("%s %T\n %v\n %+v\n %#v\n", name, v, v, v, v)
}

func main() {
	p("lg", log.Logger{})
	p("pcg", randv2.PCG{})
	p("r2", randv2.Rand{})
	p("z2", randv2.Zipf{})
	p("r", rand.Rand{})
	p("z", rand.Zipf{})
	p("rt", unicode.RangeTable{})
	p("r16", unicode.Range16{1, 2, 3})
	p("cr", unicode.CaseRange{})
	p("fr", runtime.Frame{})
	p("bb", bytes.Buffer{})
	p("br", bytes.Reader{})
	p("sc", bufio.Scanner{})
	p("bur", bufio.Reader{})
	p("buw", bufio.Writer{})
	p("rw", bufio.ReadWriter{})
	p("sysc", os.SyscallError{})
	p("link", os.LinkError{})
	p("file", os.File{})
	p("sb", strings.Builder{})
	p("sr", strings.Reader{})
	p("rp", strings.Replacer{})
	p("efs", embed.FS{})
	p("loc", time.Location{})
	p("pe", time.ParseError{})
	p("tm", time.Time{})
	p("timer", time.Timer{})
	p("ticker", time.Ticker{})
	p("i32", atomic.Int32{})
	p("i64", atomic.Int64{})
	p("u32", atomic.Uint32{})
	p("u64", atomic.Uint64{})
	p("uptr", atomic.Uintptr{})
	p("ab", atomic.Bool{})
	p("av", atomic.Value{})
	p("ap", atomic.Pointer[int]{})
	p("mu", &sync.Mutex{})
	p("rwmu", &sync.RWMutex{})
	p("wg", &sync.WaitGroup{})
	p("once", &sync.Once{})
	p("cond", &sync.Cond{})
	p("pool", &sync.Pool{})
	p("map", &sync.Map{})
	p("lr", io.LimitedReader{})
	p("secr", io.SectionReader{})
	p("ow", io.OffsetWriter{})
	p("pr", io.PipeReader{})
	p("pw", io.PipeWriter{})
	p("fpe", fs.PathError{})
	p("le", list.Element{Value: 3})
	p("ll", list.List{})
	p("ring", ring.Ring{Value: 3})
	p("num", strconv.NumError{Func: "f", Num: "n", Err: nil})
	p("all", all{})
	p("tmonth", time.Date(2024, 2, 3, 4, 5, 6, 7, time.UTC))
	p("pall", &all{})
	p("arr", [2]list.List{})
	p("sl", []strconv.NumError{{Func: "a"}})
	p("mp", map[string]list.List{"a": {}})
	p("anon", &struct {
		sync.Mutex
		b bytes.Buffer
	}{})
}
