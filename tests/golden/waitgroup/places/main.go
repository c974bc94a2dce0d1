package main

import (
	"fmt"
	"sync"
)

type Pool struct {
	sync.WaitGroup
	name string
}

type Server struct {
	wg   sync.WaitGroup
	done []string
	mu   sync.Mutex
}

func (s *Server) Serve(name string) {
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		s.mu.Lock()
		defer s.mu.Unlock()
		s.done = append(s.done, name)
	}()
}

func signal(wg *sync.WaitGroup) { wg.Done() }

var global sync.WaitGroup

func main() {
	p := Pool{name: "embedded"}
	p.Add(2)
	go p.Done()
	go signal(&p.WaitGroup)
	p.Wait()
	fmt.Println(p.name)

	s := &Server{}
	s.Serve("one")
	s.wg.Wait()
	s.Serve("two")
	s.wg.Wait()
	fmt.Println("field", s.done)

	var array [3]sync.WaitGroup
	for i := range array {
		array[i].Add(i)
		for range i {
			go array[i].Done()
		}
	}
	for i := range array {
		array[i].Wait()
	}
	fmt.Println("array")

	byName := map[string]*sync.WaitGroup{"a": new(sync.WaitGroup), "b": {}}
	for _, wg := range byName {
		wg.Add(1)
		go signal(wg)
	}
	for _, wg := range byName {
		wg.Wait()
	}
	fmt.Println("map of pointers")

	global.Add(1)
	go signal(&global)
	global.Wait()
	fmt.Println("global")

	groups := make([]sync.WaitGroup, 2)
	groups[1].Add(1)
	done := groups[1].Done
	go done()
	groups[1].Wait()
	fmt.Println("slice, method value")
}
