// Sorting by sort.Interface.
package main

import (
	"fmt"
	"math/rand"
	"sort"

	"example.com/bench/phase"
)

type record struct {
	key   int
	value float64
}

type byKey []record

func (b byKey) Len() int           { return len(b) }
func (b byKey) Less(i, j int) bool { return b[i].key < b[j].key }
func (b byKey) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	const n = 500000
	r := rand.New(rand.NewSource(1))
	data := make([]record, n)
	for i := range data {
		data[i] = record{r.Intn(1 << 30), r.Float64()}
	}
	for rep := 0; rep < phase.Reps; rep++ {
		a := append([]record(nil), data...)
		phase.Begin()
		sort.Sort(byKey(a))
		phase.End("sort", rep)

		b := append([]record(nil), data[:n/2]...)
		phase.Begin()
		sort.Stable(sort.Reverse(byKey(b)))
		phase.End("stable", rep)
		fmt.Printf("%d %.6f %d %.6f\n", a[0].key, a[n/2].value, b[0].key, b[n/4].value)
	}
}
