package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func turns() string {
	var wg sync.WaitGroup
	var b strings.Builder
	for _, name := range []string{"a", "b"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 3 {
				b.WriteString(name)
				b.WriteByte(byte('0' + i))
				b.WriteByte(' ')
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
	return b.String()
}

// On one processor goroutines that yield take turns. The first time may take long enough for the scheduler to step in.
func main() {
	runtime.GOMAXPROCS(1)
	turns()
	fmt.Println(turns())
}
