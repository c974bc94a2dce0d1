package main

import (
	"bufio"
	"bytes"
	"container/list"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Methods of library types on nil pointers, and files that could not be opened.

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Println(name, "panics:", e.Error())
		} else if r != nil {
			fmt.Println(name, "panics with", r)
		}
	}()
	f()
}

func main() {
	f, err := os.Open("/nope")
	fmt.Println(f == nil, err, errors.Is(err, fs.ErrNotExist), os.IsNotExist(err))
	fmt.Println(f.Close())
	_, err = f.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = f.WriteString("x")
	fmt.Println(err, errors.Is(err, os.ErrInvalid))
	_, err = f.Stat()
	fmt.Println(err)
	_, err = f.Seek(0, 0)
	fmt.Println(err)
	var w io.Writer = f
	_, err = w.Write([]byte("x"))
	fmt.Println(err, w != nil)
	_, err = fmt.Fprintln(f, "x")
	fmt.Println(err)
	_, err = io.ReadAll(f)
	fmt.Println(err)
	sc := bufio.NewScanner(f)
	fmt.Println(sc.Scan(), sc.Err())
	var pe *fs.PathError
	_, err = os.ReadFile("/nope/none")
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path, pe.Err, err)
	fmt.Println(os.WriteFile("/nope/none", nil, 0o600))
	var buf *bytes.Buffer
	try("buffer string", func() { fmt.Println(buf.String()) })
	try("buffer len", func() { fmt.Println(buf.Len()) })
	try("buffer write", func() { buf.Write(nil) })
	var sb *strings.Builder
	try("builder string", func() { fmt.Println(sb.String()) })
	try("builder write", func() { sb.WriteString("a") })
	var rd *strings.Reader
	try("reader len", func() { fmt.Println(rd.Len()) })
	var l *list.List
	try("list len", func() { fmt.Println(l.Len()) })
	var el *list.Element
	try("element next", func() { fmt.Println(el.Next()) })
	var mu *sync.Mutex
	try("mutex", func() { mu.Lock() })
	var rw *sync.RWMutex
	try("rwmutex", func() { rw.RLock() })
	var wg *sync.WaitGroup
	try("waitgroup", func() { wg.Wait() })
	var once *sync.Once
	try("once", func() { once.Do(func() {}) })
	var m *sync.Map
	try("map", func() { m.Load(1) })
	var n *atomic.Int64
	try("atomic", func() { n.Add(1) })
	var t *time.Timer
	try("timer", func() { t.Stop() })
	var tp *time.Time
	try("time", func() { fmt.Println(tp.IsZero()) })
	var ctx context.Context
	try("context", func() { ctx.Err() })
	try("context value", func() { context.WithValue(ctx, 1, 2) })
	var rdr io.Reader
	try("read", func() { rdr.Read(nil) })
	try("copy", func() { io.Copy(io.Discard, rdr) })
	var br *bufio.Reader
	try("bufio", func() { br.ReadByte() })
	var e error
	try("error", func() { fmt.Println(e.Error()) })
	try("method value", func() { g := mu.Lock; g() })
	try("interface method value", func() { g := rdr.Read; g(nil) })
	var loc *time.Location
	fmt.Println(loc.String())
	fmt.Println(errors.Unwrap(nil), errors.Is(nil, nil), errors.Join(nil, nil))
	var mm map[string]int
	fmt.Println(mm["a"], len(mm))
	delete(mm, "a")
	for range mm {
	}
	var s []int
	fmt.Println(len(s[0:0]), append(s, s...) == nil, cap(s))
}
