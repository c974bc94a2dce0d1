package main

import "fmt"

type resource struct{ name string }

func (r *resource) Close(log *[]string) { *log = append(*log, "close "+r.name) }

func open(ch chan string) (log []string) {
	defer func() { log = append(log, "all closed") }()
	for name := range ch {
		r := &resource{name}
		defer r.Close(&log)
		log = append(log, "open "+name)
	}
	return log
}

func labelled(ch chan string) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("after %d: %v", n, r)
		}
	}()
outer:
	for {
		switch v := <-ch; v {
		case "":
			break outer
		case "bad":
			panic(v)
		default:
			defer func() { n *= 2 }()
			n++
		}
	}
	return n, nil
}

func feed(names ...string) chan string {
	ch := make(chan string)
	go func() {
		for _, n := range names {
			ch <- n
		}
		close(ch)
	}()
	return ch
}

func main() {
	fmt.Println(open(feed("a", "b", "c")))
	fmt.Println(open(feed()))
	fmt.Println(labelled(feed("x", "y", "z")))
	fmt.Println(labelled(feed("x", "y", "bad", "z")))
}
