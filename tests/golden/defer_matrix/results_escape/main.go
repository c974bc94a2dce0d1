package main

import (
	"errors"
	"fmt"
)

type state struct {
	count int
	items [2]string
}

func fill(ch chan string) (s state, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.Join(err, fmt.Errorf("recovered %v", r))
		}
		s.count *= 10
	}()
	p := &s
	for i := 0; ; i++ {
		item, ok := <-ch
		if !ok {
			return
		}
		p.items[i] = item
		p.count++
		err = fmt.Errorf("after %s", item)
	}
}

func shadow() (err error) {
	defer func() { err = fmt.Errorf("outer %w", err) }()
	if err := errors.New("inner"); err != nil {
		return err
	}
	return nil
}

func swap(a, b int) (x, y int) {
	defer func() { x, y = y, x }()
	x, y = a, b
	return y, x
}

func send(values ...string) chan string {
	ch := make(chan string, len(values))
	for _, v := range values {
		ch <- v
	}
	close(ch)
	return ch
}

func main() {
	fmt.Println(fill(send()))
	fmt.Println(fill(send("a", "b")))
	s, err := fill(send("a", "b", "c"))
	fmt.Printf("%+v\n%v\n", s, err)
	fmt.Println(shadow())
	fmt.Println(swap(1, 2))
}
