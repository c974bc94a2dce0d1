package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type settings struct{ version int }

type stats struct {
	hits  atomic.Int64
	flags atomic.Uint32
	last  atomic.Pointer[settings]
	name  atomic.Value
	open  atomic.Bool
	plain int32
}

func main() {
	var s stats
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.hits.Add(int64(i))
			atomic.AddInt32(&s.plain, 2)
			s.flags.Or(1 << (i % 4))
		}()
	}
	wg.Wait()
	fmt.Println(s.hits.Load(), atomic.LoadInt32(&s.plain), s.flags.Load())
	fmt.Println(s.hits.CompareAndSwap(190, 1), s.hits.CompareAndSwap(190, 2), s.hits.Swap(7), s.hits.Load())
	fmt.Println(s.last.Load() == nil)
	s.last.Store(&settings{1})
	old := s.last.Swap(&settings{2})
	fmt.Println(old.version, s.last.Load().version)
	fmt.Println(s.name.Load())
	s.name.Store("name")
	fmt.Println(s.name.Load().(string), s.open.Load(), s.open.Swap(true), s.open.Load())
	var u uint64 = 5
	fmt.Println(atomic.AddUint64(&u, ^uint64(0)), atomic.CompareAndSwapUint64(&u, 4, 40), u)
	counts := make([]int64, 2)
	atomic.StoreInt64(&counts[1], 9)
	fmt.Println(atomic.SwapInt64(&counts[1], 8), counts)
	defer func() { fmt.Println(recover()) }()
	s.name.Store(5)
}
