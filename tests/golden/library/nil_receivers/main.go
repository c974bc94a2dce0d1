// Methods of the libraries' types called through nil pointers: what some answer, and how others fail.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"container/ring"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"math/rand"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
			var re runtime.Error
			if e, ok := r.(error); ok {
				fmt.Println(errors.As(e, &re))
			}
		}
	}()
	f()
}

func main() {
	var f *os.File
	fmt.Println(f.Close())
	try("name", func() { fmt.Println(f.Name()) })
	try("fd", func() { fmt.Println(f.Fd()) })
	_, err := f.Read(nil)
	fmt.Println(err)
	_, err = f.Write([]byte("x"))
	fmt.Println(err)
	_, err = f.WriteString("x")
	fmt.Println(err)
	_, err = f.Seek(0, 0)
	fmt.Println(err)
	_, err = f.Stat()
	fmt.Println(err)
	fmt.Println(f.Sync(), f.Truncate(1))
	_, err = f.ReadAt(nil, 0)
	fmt.Println(err, errors.Is(err, fs.ErrInvalid))
	var c io.Closer = f
	fmt.Println(c.Close(), c == nil, c != nil)
	var w io.Writer = f
	_, err = fmt.Fprintln(w, "x")
	fmt.Println(err)
	defer func() { fmt.Println("deferred", f.Close()) }()
	defer f.Close()
	g := f.Close
	fmt.Println(g())
	h := (*os.File).Close
	fmt.Println(h(nil))
	var bb *bytes.Buffer
	fmt.Println(bb.String())
	try("bb.Len", func() { fmt.Println(bb.Len()) })
	try("bb.Write", func() { bb.WriteByte(1) })
	fmt.Println(fmt.Sprint(bb), fmt.Sprintf("%v %s", bb, bb))
	var loc *time.Location
	fmt.Println(loc.String(), loc)
	fmt.Println(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).Location().String())
	try("in", func() { time.Now().In(loc) })
	var l *list.List
	try("len", func() { l.Len() })
	try("front", func() { l.Front() })
	try("pushback", func() { l.PushBack(1) })
	var e *list.Element
	try("next", func() { e.Next() })
	try("value", func() { fmt.Println(e.Value) })
	var r *ring.Ring
	fmt.Println(r.Len())
	r.Do(func(any) { fmt.Println("never") })
	try("ring next", func() { fmt.Println(r.Next()) })
	try("ring unlink", func() { fmt.Println(r.Unlink(0)) })
	var sr *strings.Reader
	try("sr", func() { sr.Len() })
	try("sr read", func() { sr.ReadByte() })
	var rr io.Reader = sr
	try("sr iface", func() { rr.Read(nil) })
	var ne *strconv.NumError
	try("ne", func() { fmt.Println(ne.Error()) })
	fmt.Printf("%v %+v\n", ne, ne)
	var er error = ne
	fmt.Println(er == nil, er)
	var pe *fs.PathError
	fmt.Println(pe)
	try("timeout", func() { pe.Timeout() })
	var tp *time.ParseError
	fmt.Println(tp)
	var tm *time.Timer
	try("timer stop", func() { tm.Stop() })
	try("timer reset", func() { tm.Reset(1) })
	try("timer c", func() { <-tm.C })
	var tk *time.Ticker
	try("ticker", func() { tk.Stop() })
	var br *bufio.Reader
	try("br", func() { br.ReadByte() })
	try("br2", func() { br.Buffered() })
	var bw *bufio.Writer
	try("bw", func() { bw.Flush() })
	var sc *bufio.Scanner
	try("sc", func() { sc.Scan() })
	try("sc", func() { sc.Err() })
	var lg *log.Logger
	try("lg", func() { lg.Println("x") })
	try("lg prefix", func() { lg.Prefix() })
	var lr *io.LimitedReader
	try("lr", func() { lr.Read(nil) })
	try("lr", func() { fmt.Println(lr.N) })
	var sec *io.SectionReader
	try("sec", func() { sec.Size() })
	var rn *rand.Rand
	try("rand", func() { rn.Int() })
	var mu *sync.Mutex
	try("mu", func() { mu.Lock() })
	var wg *sync.WaitGroup
	try("wg", func() { wg.Wait() })
	var rp *strings.Replacer
	try("rp", func() { rp.Replace("x") })
	var t *time.Time
	try("time", func() { t.Unix() })
	fmt.Println(t)
	var sb *strings.Builder
	try("sb", func() { fmt.Println(sb.Len()) })
	try("sb", func() { fmt.Println(sb.String()) })
	try("sbw", func() { sb.WriteString("x") })
	var pr *io.PipeReader
	try("pr", func() { pr.Close() })
	var fr *runtime.Frames
	try("frames", func() { fr.Next() })
	var fn *runtime.Func
	fmt.Println(fn.Name())
	var a any = f
	_, ok := a.(*os.File)
	fmt.Println(ok, a == nil, a == (*os.File)(nil), a == any(bb))
	fmt.Printf("%v %+v %#v %T %p\n", f, l, e, sr, bb)
	fmt.Println(f == nil, l == nil)
}
