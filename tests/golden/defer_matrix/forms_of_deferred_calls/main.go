package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
	history []string
}

func (a *account) note(format string, args ...any) {
	a.history = append(a.history, fmt.Sprintf(format, args...))
}

func (a account) snapshot(to *int) { *to = a.balance }

type noter interface{ note(string, ...any) }

func (a *account) deposit(n int, from chan int) (total int, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var before int
	defer a.note("from %d by %d", a.balance, n)
	defer a.snapshot(&before)
	var i noter = a
	defer i.note("through the interface")
	f := a.note
	defer f("method value")
	defer (*account).note(a, "method expression")
	defer func(n int) {
		a.note("literal %d, before %d", n, before)
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
			total = -1
		}
	}(n)
	if n < 0 {
		panic("negative")
	}
	a.balance += n + <-from
	n = 0
	return a.balance, nil
}

func main() {
	from := make(chan int, 3)
	from <- 1
	from <- 2
	a := &account{}
	for _, n := range []int{10, -1, 20} {
		total, err := a.deposit(n, from)
		fmt.Println(total, err)
		for _, h := range a.history {
			fmt.Println("  ", h)
		}
		a.history = nil
	}
	m := map[string]int{"a": 1, "b": 2}
	ch := make(chan int)
	func() {
		defer close(ch)
		defer delete(m, "a")
		defer print()
		fmt.Println(len(m))
	}()
	_, ok := <-ch
	fmt.Println(len(m), ok)
}
