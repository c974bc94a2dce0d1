package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Deferred and started calls of library functions and methods, with results thrown away.

type closing struct{ name string }

func (c closing) Close() error { fmt.Println("close", c.name); return errors.New("ignored") }

func main() {
	func() {
		var c io.Closer = closing{"a"}
		defer c.Close()
		defer closing{"b"}.Close()
		defer strings.ToUpper("thrown away")
		defer fmt.Fprintln(os.Stdout, "fprintln", 1, 2.5)
		defer fmt.Fprintf(os.Stdout, "%s %d\n", "fprintf", 3)
		defer fmt.Print("print", 1, 2, "\n")
		defer time.Now()
		defer errors.New("unused")
		var b strings.Builder
		defer b.Reset()
		defer b.WriteByte('x')
		var n atomic.Int64
		defer n.Add(3)
		defer func() { fmt.Println(n.Load(), b.Len()) }()
	}()
	var once sync.Once
	func() {
		defer once.Do(func() { fmt.Println("once") })
		defer once.Do(func() { fmt.Println("first once") })
	}()
	var mu sync.Mutex
	func() {
		mu.Lock()
		defer mu.Unlock()
		defer mu.TryLock()
	}()
	fmt.Println(mu.TryLock())
	var m sync.Map
	func() {
		defer m.Store("k", 1)
		defer m.LoadOrStore("k", 2)
		defer m.Delete("k")
	}()
	fmt.Println(m.Load("k"))
	func() {
		defer os.Stdout.WriteString("written\n")
		defer os.Stdout.Write([]byte("bytes\n"))
	}()
	var wg sync.WaitGroup
	wg.Add(2)
	go wg.Done()
	go wg.Add(-1)
	wg.Wait()
	var n atomic.Int32
	done := make(chan bool)
	go func() { defer close(done); defer n.Store(9) }()
	<-done
	fmt.Println(n.Load())
	cond := sync.NewCond(&mu)
	go func() { mu.Lock(); defer mu.Unlock(); defer cond.Broadcast() }()
	mu.Unlock()
	mu.Lock()
	mu.Unlock()
	func() {
		t := time.NewTimer(time.Hour)
		defer t.Stop()
		defer t.Reset(time.Hour)
		defer time.Sleep(time.Microsecond)
	}()
	fmt.Println("end")
}
