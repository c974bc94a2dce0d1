// A pool of workers factorizes numbers; one goroutine gathers what they find.
package main

import (
	"fmt"
	"sync"
	"time"
)

type job struct {
	id, number int
}

type result struct {
	job
	factors []int
}

func factorize(n int) []int {
	var factors []int
	for f := 2; f*f <= n; f++ {
		for n%f == 0 {
			factors = append(factors, f)
			n /= f
		}
	}
	if n > 1 {
		factors = append(factors, n)
	}
	return factors
}

func main() {
	jobs := make(chan job, 16)
	results := make(chan result)
	var workers sync.WaitGroup
	for range 8 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for j := range jobs {
				results <- result{j, factorize(j.number)}
			}
		}()
	}
	go func() {
		for i := range 5000 {
			jobs <- job{i, 1000003 + i*104729}
		}
		close(jobs)
		workers.Wait()
		close(results)
	}()

	var mu sync.Mutex
	counts := map[int]int{}
	late := time.After(time.Minute)
	most := result{}
	for open := true; open; {
		select {
		case r, ok := <-results:
			if open = ok; ok {
				mu.Lock()
				counts[len(r.factors)]++
				mu.Unlock()
				if len(r.factors) > len(most.factors) || len(r.factors) == len(most.factors) && r.id < most.id {
					most = r
				}
			}
		case <-late:
			fmt.Println("late")
			return
		}
	}
	for n := 1; counts[n] > 0; n++ {
		fmt.Println(n, counts[n])
	}
	fmt.Println(most.number, most.factors)
}
