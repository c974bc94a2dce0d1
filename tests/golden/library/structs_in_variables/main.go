// Structs of the libraries in package variables, behind pointers that change, and in what programs often do with them.
package main

import (
	"bufio"
	"container/list"
	"fmt"
	"io"
	"log"
	"math/rand"
	randv2 "math/rand/v2"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

var (
	gl    list.List
	gr    strings.Reader
	gt    time.Timer
	gp    = strings.NewReader("global")
	gpl   *log.Logger
	rnd   = rand.New(rand.NewSource(3))
	out   = bufio.NewWriter(os.Stdout)
	in    = bufio.NewReader(os.Stdin)
	logs  = [2]*log.Logger{log.New(os.Stdout, "0", 0)}
	cache = struct {
		sync.RWMutex
		l list.List
		m map[string]*list.Element
	}{m: map[string]*list.Element{}}
)

type LRU struct {
	cap   int
	l     *list.List
	items map[string]*list.Element
}
type kv struct{ k, v string }

func (c *LRU) Get(k string) (string, bool) {
	if e, ok := c.items[k]; ok {
		c.l.MoveToFront(e)
		return e.Value.(*kv).v, true
	}
	return "", false
}
func (c *LRU) Put(k, v string) {
	if e, ok := c.items[k]; ok {
		e.Value.(*kv).v = v
		c.l.MoveToFront(e)
		return
	}
	c.items[k] = c.l.PushFront(&kv{k, v})
	if c.l.Len() > c.cap {
		last := c.l.Back()
		c.l.Remove(last)
		delete(c.items, last.Value.(*kv).k)
	}
}

func process(r io.Reader, w io.Writer) (n int, err error) {
	br := bufio.NewReader(r)
	for {
		line, err := br.ReadString('\n')
		if line != "" {
			n++
			fmt.Fprint(w, strings.ToUpper(line))
		}
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

func reader(kind int) io.Reader {
	switch kind {
	case 0:
		return strings.NewReader("zero\n")
	case 1:
		var r *strings.Reader
		return r
	case 2:
		return &gr
	}
	return nil
}

func timer() (t *time.Timer) {
	t = time.NewTimer(time.Millisecond)
	return
}

func main() {
	defer out.Flush()
	gl.PushBack(1)
	g2 := gl
	fmt.Println(gl.Len(), g2.Len(), gl.Front().Value)
	gr.Reset("reset")
	p := &gr
	p.ReadByte()
	fmt.Println(gr.Len(), gp.Len(), gpl == nil)
	gp = nil
	fmt.Println(gp == nil)
	gp = &gr
	fmt.Println(gp.Len())
	fmt.Println(rnd.Intn(1000), rnd.Perm(4))
	logs[0].Println("log")
	logs[1] = logs[0]
	logs[1].SetPrefix("1")
	logs[0].Println("log")
	cache.Lock()
	cache.m["a"] = cache.l.PushBack("a")
	cache.Unlock()
	cache.RLock()
	fmt.Println(cache.m["a"].Value, cache.l.Len())
	cache.RUnlock()
	c := &LRU{2, list.New(), map[string]*list.Element{}}
	c.Put("a", "1")
	c.Put("b", "2")
	c.Get("a")
	c.Put("c", "3")
	_, okb := c.Get("b")
	va, oka := c.Get("a")
	fmt.Println(okb, va, oka)
	n, err := process(strings.NewReader("x\ny"), out)
	out.Flush()
	fmt.Println(n, err)
	for i := range 4 {
		r := reader(i)
		fmt.Printf("%T %v\n", r, r == nil)
	}
	t := timer()
	<-t.C
	fmt.Println(t.Stop(), t.Reset(time.Hour), t.Stop())
	tk := time.NewTicker(time.Millisecond)
	<-tk.C
	tk.Stop()
	pc := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(pc.IntN(100), pc.Uint64())
	c8 := randv2.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for a test")))
	fmt.Println(c8.Uint64())
	pcs := make([]uintptr, 2)
	fr := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	f, _ := fr.Next()
	fmt.Println(f.Function, f.Line > 0)
	pr, pw := io.Pipe()
	go func() { fmt.Fprint(pw, "through"); pw.Close() }()
	b, _ := io.ReadAll(pr)
	fmt.Println(string(b))
	var rr io.Reader = os.Stdin
	if f, ok := rr.(*os.File); ok {
		fmt.Println(f.Name(), f == os.Stdin)
	}
	sr := io.NewSectionReader(strings.NewReader("section"), 2, 3)
	b, _ = io.ReadAll(sr)
	fmt.Println(string(b), sr.Size())
	l := list.New()
	for i := range 5 {
		l.PushBack(i)
	}
	m := l.Front().Next()
	l.InsertBefore("before", m)
	l.InsertAfter("after", m)
	l.MoveToBack(l.Front())
	l.MoveBefore(l.Back(), m)
	l.MoveAfter(l.Front(), l.Back())
	other := list.New()
	other.PushBack("o")
	fmt.Println(l.InsertBefore(1, other.Front()) == nil, l.Remove(other.Front()), other.Len())
	l.PushFrontList(other)
	l.PushBackList(l)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	l.Init()
	fmt.Println(l.Len(), m.Next() != nil)
	var a, b2 list.List
	a.PushBack(1)
	b2.PushBack(2)
	a, b2 = b2, a
	fmt.Println(a.Front().Value, b2.Front().Value)
	e := a.Front()
	fmt.Println(a.Remove(e), a.Len())
}
