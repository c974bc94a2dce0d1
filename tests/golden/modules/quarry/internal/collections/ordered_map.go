package collections

import (
	"fmt"
	"iter"
	"strings"
)

// An OrderedMap remembers the order in which its keys were first set.
type OrderedMap[K comparable, V any] struct {
	index map[K]*link[K, V]
	first *link[K, V]
	last  *link[K, V]
}

type link[K comparable, V any] struct {
	key        K
	value      V
	prev, next *link[K, V]
}

// NewOrderedMap returns an empty map.
func NewOrderedMap[K comparable, V any]() *OrderedMap[K, V] {
	return &OrderedMap[K, V]{index: make(map[K]*link[K, V])}
}

// Len returns the number of keys.
func (m *OrderedMap[K, V]) Len() int { return len(m.index) }

// Get returns the value of a key.
func (m *OrderedMap[K, V]) Get(key K) (v V, ok bool) {
	if l, found := m.index[key]; found {
		return l.value, true
	}
	return v, false
}

// Set gives a key its value. A key that is already there keeps its place.
func (m *OrderedMap[K, V]) Set(key K, value V) {
	if l, ok := m.index[key]; ok {
		l.value = value
		return
	}
	l := &link[K, V]{key: key, value: value, prev: m.last}
	if m.last == nil {
		m.first = l
	} else {
		m.last.next = l
	}
	m.last = l
	m.index[key] = l
}

// Update replaces the value of a key by what f makes of it; f sees the zero value where there is none.
func (m *OrderedMap[K, V]) Update(key K, f func(V) V) {
	old, _ := m.Get(key)
	m.Set(key, f(old))
}

// Delete removes a key and reports whether it was there.
func (m *OrderedMap[K, V]) Delete(key K) bool {
	l, ok := m.index[key]
	if !ok {
		return false
	}
	delete(m.index, key)
	m.unlink(l)
	return true
}

// MoveToEnd makes a key the last one.
func (m *OrderedMap[K, V]) MoveToEnd(key K) {
	l, ok := m.index[key]
	if !ok || l == m.last {
		return
	}
	m.unlink(l)
	l.prev, l.next = m.last, nil
	if m.last == nil {
		m.first = l
	} else {
		m.last.next = l
	}
	m.last = l
}

// First returns the oldest key.
func (m *OrderedMap[K, V]) First() (k K, v V, ok bool) {
	if m.first == nil {
		return k, v, false
	}
	return m.first.key, m.first.value, true
}

// All yields keys and values in order. The key being visited may be deleted meanwhile.
func (m *OrderedMap[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for l := m.first; l != nil; {
			next := l.next
			if !yield(l.key, l.value) {
				return
			}
			l = next
		}
	}
}

// Keys yields the keys in order.
func (m *OrderedMap[K, V]) Keys() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range m.All() {
			if !yield(k) {
				return
			}
		}
	}
}

func (m *OrderedMap[K, V]) String() string {
	var b strings.Builder
	b.WriteByte('{')
	for k, v := range m.All() {
		if b.Len() > 1 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%v: %v", k, v)
	}
	b.WriteByte('}')
	return b.String()
}

func (m *OrderedMap[K, V]) unlink(l *link[K, V]) {
	if l.prev == nil {
		m.first = l.next
	} else {
		l.prev.next = l.next
	}
	if l.next == nil {
		m.last = l.prev
	} else {
		l.next.prev = l.prev
	}
}
