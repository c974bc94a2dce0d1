package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var m sync.Map
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.Store(i, fmt.Sprint("v", i))
		}()
	}
	wg.Wait()
	v, ok := m.Load(3)
	fmt.Println(v, ok)
	_, ok = m.Load("3")
	fmt.Println(ok)
	actual, loaded := m.LoadOrStore(3, "other")
	fmt.Println(actual, loaded)
	actual, loaded = m.LoadOrStore(100, "new")
	fmt.Println(actual, loaded)
	v, loaded = m.LoadAndDelete(100)
	fmt.Println(v, loaded)
	m.Delete(5)
	fmt.Println(m.CompareAndSwap(1, "v1", "swapped"), m.CompareAndSwap(1, "v1", "again"))
	var keys []int
	m.Range(func(k, v any) bool {
		keys = append(keys, k.(int))
		return true
	})
	sort.Ints(keys)
	fmt.Println(keys)
	count := 0
	m.Range(func(any, any) bool { count++; return count < 3 })
	fmt.Println(count)
	m.Clear()
	_, ok = m.Load(1)
	fmt.Println(ok)

	pool := sync.Pool{New: func() any { return new([]byte) }}
	b := pool.Get().(*[]byte)
	*b = append(*b, "used"...)
	pool.Put(b)
	fmt.Println(string(*b), pool.Get() != nil)
	var none sync.Pool
	fmt.Println(none.Get())
}
