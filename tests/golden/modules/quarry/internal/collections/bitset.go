package collections

import (
	"math/bits"
	"strings"
)

// A BitSet is a set of small non-negative integers.
type BitSet struct{ words []uint64 }

// Set puts i into the set.
func (b *BitSet) Set(i int) {
	for i/64 >= len(b.words) {
		b.words = append(b.words, 0)
	}
	b.words[i/64] |= 1 << (i % 64)
}

// Clear takes i out of the set.
func (b *BitSet) Clear(i int) {
	if i/64 < len(b.words) {
		b.words[i/64] &^= 1 << uint(i%64)
	}
}

// Has reports whether i is in the set.
func (b *BitSet) Has(i int) bool {
	return i >= 0 && i/64 < len(b.words) && b.words[i/64]>>(i%64)&1 == 1
}

// Len returns the number of members.
func (b *BitSet) Len() (n int) {
	for _, w := range b.words {
		n += bits.OnesCount64(w)
	}
	return n
}

// UnionWith adds the members of o and reports whether there were new ones.
func (b *BitSet) UnionWith(o *BitSet) (changed bool) {
	for len(b.words) < len(o.words) {
		b.words = append(b.words, 0)
	}
	for i, w := range o.words {
		if old := b.words[i]; old|w != old {
			b.words[i] |= w
			changed = true
		}
	}
	return changed
}

// All yields the members in ascending order.
func (b *BitSet) All(yield func(int) bool) {
	for i, w := range b.words {
		for w != 0 {
			if !yield(i*64 + bits.TrailingZeros64(w)) {
				return
			}
			w &= w - 1
		}
	}
}

// String shows the set as a row of digits, its smallest member at the left.
func (b *BitSet) String() string {
	var s strings.Builder
	for i := range len(b.words) * 64 {
		if b.Has(i) {
			s.WriteByte('1')
		} else {
			s.WriteByte('0')
		}
	}
	return strings.TrimRight(s.String(), "0")
}
