// Package skiplist has a sorted map in memory whose shape is the same in every run.
package skiplist

import (
	"cmp"
	"iter"
)

const maxLevel = 12

// A List is a sorted map. Its zero value is not ready: use New.
type List[K cmp.Ordered, V any] struct {
	head  *node[K, V]
	level int
	n     int
	seed  uint32
}

type node[K cmp.Ordered, V any] struct {
	key   K
	value V
	next  []*node[K, V]
}

// New returns an empty list.
func New[K cmp.Ordered, V any]() *List[K, V] {
	return &List[K, V]{head: &node[K, V]{next: make([]*node[K, V], maxLevel)}, level: 1, seed: 0x2545F491}
}

// height throws coins with a generator of its own.
func (l *List[K, V]) height() int {
	h := 1
	for h < maxLevel {
		l.seed ^= l.seed << 13
		l.seed ^= l.seed >> 17
		l.seed ^= l.seed << 5
		if l.seed&3 != 0 {
			break
		}
		h++
	}
	return h
}

// before returns, for each level, the last node whose key is less.
func (l *List[K, V]) before(key K) (path [maxLevel]*node[K, V]) {
	at := l.head
	for i := l.level - 1; i >= 0; i-- {
		for at.next[i] != nil && at.next[i].key < key {
			at = at.next[i]
		}
		path[i] = at
	}
	return path
}

// Set gives a key its value and returns the old one.
func (l *List[K, V]) Set(key K, value V) (old V, replaced bool) {
	path := l.before(key)
	if n := path[0].next[0]; n != nil && n.key == key {
		old, n.value = n.value, value
		return old, true
	}
	h := l.height()
	for ; l.level < h; l.level++ {
		path[l.level] = l.head
	}
	n := &node[K, V]{key, value, make([]*node[K, V], h)}
	for i := range n.next {
		n.next[i], path[i].next[i] = path[i].next[i], n
	}
	l.n++
	return old, false
}

// Get returns the value of a key.
func (l *List[K, V]) Get(key K) (v V, ok bool) {
	if n := l.before(key)[0].next[0]; n != nil && n.key == key {
		return n.value, true
	}
	return v, false
}

// Delete removes a key and reports whether it was there.
func (l *List[K, V]) Delete(key K) bool {
	path := l.before(key)
	n := path[0].next[0]
	if n == nil || n.key != key {
		return false
	}
	for i := range n.next {
		path[i].next[i] = n.next[i]
	}
	for l.level > 1 && l.head.next[l.level-1] == nil {
		l.level--
	}
	l.n--
	return true
}

// Len returns the number of keys.
func (l *List[K, V]) Len() int { return l.n }

// Level returns the height of the list.
func (l *List[K, V]) Level() int { return l.level }

// All yields keys and values in order.
func (l *List[K, V]) All() iter.Seq2[K, V] { return l.walk(l.head.next[0]) }

// From yields keys and values in order, beginning with the first key that is not less.
func (l *List[K, V]) From(key K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { l.walk(l.before(key)[0].next[0])(yield) }
}

func (l *List[K, V]) walk(n *node[K, V]) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for n := n; n != nil; n = n.next[0] {
			if !yield(n.key, n.value) {
				return
			}
		}
	}
}
