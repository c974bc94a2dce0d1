// Sorting by sort.Slice and slices.Sort.
package main

import (
	"fmt"
	"math/rand"
	"sort"

	"example.com/bench/phase"
)

type person struct {
	name string
	age  int
}

func main() {
	const n = 500000
	r := rand.New(rand.NewSource(42))
	data := make([]int, n)
	for i := range data {
		data[i] = r.Intn(1 << 30)
	}
	people := make([]person, n/4)
	for i := range people {
		people[i] = person{fmt.Sprint("p", r.Intn(1000)), r.Intn(90)}
	}
	for rep := 0; rep < phase.Reps; rep++ {
		a := append([]int(nil), data...)
		phase.Begin()
		sort.Slice(a, func(i, j int) bool { return a[i] < a[j] })
		phase.End("ints", rep)

		p := append([]person(nil), people...)
		phase.Begin()
		sort.Slice(p, func(i, j int) bool {
			if p[i].age != p[j].age {
				return p[i].age < p[j].age
			}
			return p[i].name < p[j].name
		})
		phase.End("people", rep)
		sum := 0
		for i := 0; i < n; i += 1000 {
			sum += a[i] * (i + 1)
		}
		fmt.Println(sum, p[0].name, p[len(p)-1].age)
	}
}
