// Package bloom has Bloom filters: they say for sure that a key is absent, and nearly for sure that it is there.
package bloom

import (
	"math"
	"math/bits"

	"example.com/quarry/internal/errs"
)

// A Filter is a Bloom filter.
type Filter struct {
	words  []uint64
	hashes int
	n      int
}

// New returns a filter for n keys that is wrong about an absent one with the given probability.
func New(n int, wrong float64) *Filter {
	m := math.Ceil(-float64(max(n, 1)) * math.Log(wrong) / (math.Ln2 * math.Ln2))
	k := math.Round(m / float64(max(n, 1)) * math.Ln2)
	return &Filter{words: make([]uint64, int(m)/64+1), hashes: max(1, min(int(k), 16))}
}

// two hashes a key twice; all other hashes are sums of them.
func two(key string) (uint64, uint64) {
	a, b := uint64(14695981039346656037), uint64(1099511628211)
	for i := range len(key) {
		a = (a ^ uint64(key[i])) * 1099511628211
		b = bits.RotateLeft64(b+uint64(key[i]), 13) * 0x9E3779B97F4A7C15
	}
	return a, b | 1
}

// Add puts a key into the filter.
func (f *Filter) Add(key string) {
	a, b := two(key)
	m := uint64(len(f.words) * 64)
	for range f.hashes {
		f.words[a%m/64] |= 1 << (a % m % 64)
		a += b
	}
	f.n++
}

// May reports whether the key may be there.
func (f *Filter) May(key string) bool {
	a, b := two(key)
	m := uint64(len(f.words) * 64)
	for range f.hashes {
		if f.words[a%m/64]&(1<<(a%m%64)) == 0 {
			return false
		}
		a += b
	}
	return true
}

// Fill returns the share of bits that are set.
func (f *Filter) Fill() float64 {
	n := 0
	for _, w := range f.words {
		n += bits.OnesCount64(w)
	}
	return float64(n) / float64(len(f.words)*64)
}

// Bytes returns the stored form.
func (f *Filter) Bytes() []byte {
	out := []byte{byte(f.hashes)}
	for _, w := range f.words {
		for i := 0; i < 64; i += 8 {
			out = append(out, byte(w>>i))
		}
	}
	return out
}

// FromBytes reads the stored form.
func FromBytes(b []byte) (*Filter, error) {
	if len(b) < 9 || (len(b)-1)%8 != 0 || b[0] == 0 {
		return nil, errs.E("read filter", errs.Corrupt)
	}
	f := &Filter{hashes: int(b[0])}
	for b = b[1:]; len(b) > 0; b = b[8:] {
		var w uint64
		for i, x := range b[:8] {
			w |= uint64(x) << (8 * i)
		}
		f.words = append(f.words, w)
	}
	return f, nil
}
