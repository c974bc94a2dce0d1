// A merge sort whose halves are goroutines.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

func merge(a, b, out []int) {
	i, j := 0, 0
	for k := range out {
		if j == len(b) || i < len(a) && a[i] <= b[j] {
			out[k] = a[i]
			i++
		} else {
			out[k] = b[j]
			j++
		}
	}
}

func insertion(a []int) {
	for i := 1; i < len(a); i++ {
		for j := i; j > 0 && a[j-1] > a[j]; j-- {
			a[j-1], a[j] = a[j], a[j-1]
		}
	}
}

func mergesort(a, tmp []int, depth int) {
	if len(a) <= 16 {
		insertion(a)
		return
	}
	mid := len(a) / 2
	if depth > 0 {
		var wg sync.WaitGroup
		wg.Add(2)
		go func() {
			defer wg.Done()
			mergesort(a[:mid], tmp[:mid], depth-1)
		}()
		go func() {
			defer wg.Done()
			mergesort(a[mid:], tmp[mid:], depth-1)
		}()
		wg.Wait()
	} else {
		mergesort(a[:mid], tmp[:mid], 0)
		mergesort(a[mid:], tmp[mid:], 0)
	}
	merge(a[:mid], a[mid:], tmp)
	copy(a, tmp)
}

func main() {
	const n = 2000000
	for rep := 0; rep < phase.Reps; rep++ {
		data := make([]int, n)
		x := uint32(1)
		for i := range data {
			x = x*1664525 + 1013904223
			data[i] = int(x >> 4)
		}
		phase.Begin()
		mergesort(data, make([]int, n), 6)
		phase.End("mergesort", rep)
		sum := 0
		for i := 0; i < n; i += 999 {
			sum += data[i] * (i + 1)
		}
		fmt.Println(sum)
	}
}
