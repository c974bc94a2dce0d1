// Functions that wait, where the library calls them: in a Pool's New, as callbacks.
package main

import (
	"bufio"
	"fmt"
	"strings"
	"sync"
	"time"
)

var ids = make(chan int, 10)

func fresh() any { time.Sleep(1); return <-ids }

var gp = sync.Pool{New: func() any { return <-ids }}

type server struct {
	pool sync.Pool
	mu   sync.Mutex
}

func main() {
	go func() {
		for i := range 20 {
			ids <- i
		}
	}()
	p := sync.Pool{New: func() any { time.Sleep(time.Millisecond); return <-ids }}
	fmt.Println(p.Get())
	fmt.Println(gp.Get())
	var q sync.Pool
	q.New = fresh
	fmt.Println(q.Get())
	q.New = func() any { return <-ids }
	fmt.Println(q.Get())
	s := &server{pool: sync.Pool{New: fresh}}
	fmt.Println(s.pool.Get())
	s.pool.New = func() any { return new(int) }
	fmt.Println(*s.pool.Get().(*int))
	s.pool.New = nil
	fmt.Println(s.pool.Get() == nil)
	fn := q.New
	fmt.Println(fn())
	sc := bufio.NewScanner(strings.NewReader("a b c"))
	sc.Split(func(data []byte, eof bool) (int, []byte, error) { time.Sleep(1); return bufio.ScanWords(data, eof) })
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	time.AfterFunc(time.Millisecond, func() { ids <- 100 })
	time.Sleep(3 * time.Millisecond)
	fmt.Println(strings.Map(func(r rune) rune { time.Sleep(1); return r + 1 }, "abc"))
}
