package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func work(atLeast time.Duration) {
	for start := time.Now(); time.Since(start) < atLeast; {
	}
}

// A starving mutex is handed over at once: the one that unlocks yields its turn.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	done := make(chan bool)
	mu.Lock()
	for i := range 3 {
		go func() {
			mu.Lock()
			order = append(order, fmt.Sprint("locked", i))
			work(time.Millisecond)
			mu.Unlock()
			order = append(order, fmt.Sprint("unlocked", i))
			done <- true
		}()
	}
	runtime.Gosched()
	work(2 * time.Millisecond)
	mu.Unlock()
	mu.Lock()
	order = append(order, "main locked again")
	// The one that was woken finds the mutex locked, and starves.
	runtime.Gosched()
	mu.Unlock()
	order = append(order, "main unlocked")
	for range 3 {
		<-done
	}
	fmt.Println(order)
}
