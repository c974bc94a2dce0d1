// Package stats sums up numbers.
package stats

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"example.com/quarry/internal/seq"
	"example.com/quarry/text"
)

// A Summary describes a set of numbers.
type Summary struct {
	N                   int
	Min, Max, Mean, Dev float64
	Median, P90         float64
}

// Of sums up numbers.
func Of[T seq.Number](xs ...T) Summary {
	var s Summary
	if len(xs) == 0 {
		return s
	}
	sorted := make([]float64, len(xs))
	for i, x := range xs {
		sorted[i] = float64(x)
	}
	slices.Sort(sorted)
	s.N = len(sorted)
	s.Min, s.Max = sorted[0], sorted[len(sorted)-1]
	s.Mean = seq.Sum(slices.Values(sorted)) / float64(s.N)
	for _, x := range sorted {
		s.Dev += (x - s.Mean) * (x - s.Mean)
	}
	s.Dev = math.Sqrt(s.Dev / float64(s.N))
	s.Median, s.P90 = quantile(sorted, 0.5), quantile(sorted, 0.9)
	return s
}

// quantile interpolates between neighbours.
func quantile(sorted []float64, q float64) float64 {
	at := q * float64(len(sorted)-1)
	low := int(math.Floor(at))
	high := min(low+1, len(sorted)-1)
	return sorted[low] + (at-float64(low))*(sorted[high]-sorted[low])
}

func (s Summary) String() string {
	return fmt.Sprintf("n=%d min=%.4g max=%.4g mean=%.4g dev=%.4g median=%.4g p90=%.4g", s.N, s.Min, s.Max, s.Mean, s.Dev, s.Median, s.P90)
}

// A Counter counts values.
type Counter[T cmp.Ordered] struct {
	counts map[T]int
	total  int
}

// Add counts values.
func (c *Counter[T]) Add(xs ...T) {
	if c.counts == nil {
		c.counts = make(map[T]int)
	}
	for _, x := range xs {
		c.counts[x]++
		c.total++
	}
}

// A Count is how often a value came.
type Count[T cmp.Ordered] struct {
	Value T
	N     int
}

// Top returns the values that came most often; of those that came equally often, the smaller first.
func (c *Counter[T]) Top(n int) []Count[T] {
	all := make([]Count[T], 0, len(c.counts))
	for v, k := range c.counts {
		all = append(all, Count[T]{v, k})
	}
	slices.SortFunc(all, func(a, b Count[T]) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Value, b.Value)) })
	return all[:min(n, len(all))]
}

// Distinct returns the number of different values.
func (c *Counter[T]) Distinct() int { return len(c.counts) }

// Entropy returns the information of a value in bits.
func (c *Counter[T]) Entropy() (bits float64) {
	for _, k := range c.Top(len(c.counts)) {
		p := float64(k.N) / float64(c.total)
		bits -= p * math.Log2(p)
	}
	return bits
}

// A Histogram counts numbers in classes of equal width.
type Histogram struct {
	Low, Width  float64
	Classes     []int
	Under, Over int
}

// NewHistogram returns a histogram of n classes between two numbers.
func NewHistogram(low, high float64, n int) *Histogram {
	return &Histogram{Low: low, Width: (high - low) / float64(n), Classes: make([]int, n)}
}

// Add counts a number.
func (h *Histogram) Add(x float64) {
	switch i := int(math.Floor((x - h.Low) / h.Width)); {
	case i < 0:
		h.Under++
	case i >= len(h.Classes):
		h.Over++
	default:
		h.Classes[i]++
	}
}

func (h *Histogram) String() string {
	var b strings.Builder
	most := max(1, slices.Max(h.Classes))
	for i, n := range h.Classes {
		fmt.Fprintf(&b, "%6.1f |%s| %d\n", h.Low+float64(i)*h.Width, text.Bar(float64(n)/float64(most), 20), n)
	}
	if h.Under+h.Over > 0 {
		fmt.Fprintf(&b, "%d under, %d over\n", h.Under, h.Over)
	}
	return b.String()
}
