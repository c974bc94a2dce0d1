package collections

import "fmt"

// Stats counts what a cache did.
type Stats struct {
	Hits, Misses, Evictions int
}

// Ratio returns the share of hits, between 0 and 1.
func (s Stats) Ratio() float64 {
	if s.Hits+s.Misses == 0 {
		return 0
	}
	return float64(s.Hits) / float64(s.Hits+s.Misses)
}

func (s Stats) String() string {
	return fmt.Sprintf("%d hits, %d misses, %d evictions", s.Hits, s.Misses, s.Evictions)
}

// A Cache keeps the values used most recently, up to a total weight.
type Cache[K comparable, V any] struct {
	entries  *OrderedMap[K, V]
	weigh    func(K, V) int
	onEvict  func(K, V)
	capacity int
	weight   int
	Stats
}

// A CacheOption changes how a cache works.
type CacheOption[K comparable, V any] func(*Cache[K, V])

// WithWeight sets how much an entry weighs; without it, each weighs one.
func WithWeight[K comparable, V any](f func(K, V) int) CacheOption[K, V] {
	return func(c *Cache[K, V]) { c.weigh = f }
}

// WithEvict sets what is told of each entry that had to go.
func WithEvict[K comparable, V any](f func(K, V)) CacheOption[K, V] {
	return func(c *Cache[K, V]) { c.onEvict = f }
}

// NewCache returns an empty cache.
func NewCache[K comparable, V any](capacity int, options ...CacheOption[K, V]) *Cache[K, V] {
	c := &Cache[K, V]{
		entries:  NewOrderedMap[K, V](),
		weigh:    func(K, V) int { return 1 },
		capacity: capacity,
	}
	for _, option := range options {
		option(c)
	}
	return c
}

// Get returns the value of a key and makes it the most recent one.
func (c *Cache[K, V]) Get(key K) (V, bool) {
	v, ok := c.entries.Get(key)
	if ok {
		c.Hits++
		c.entries.MoveToEnd(key)
	} else {
		c.Misses++
	}
	return v, ok
}

// Put gives a key its value and makes room for it.
func (c *Cache[K, V]) Put(key K, value V) {
	if old, ok := c.entries.Get(key); ok {
		c.weight -= c.weigh(key, old)
	}
	c.entries.Set(key, value)
	c.entries.MoveToEnd(key)
	c.weight += c.weigh(key, value)
	for c.weight > c.capacity && c.entries.Len() > 1 {
		k, v, _ := c.entries.First()
		c.entries.Delete(k)
		c.weight -= c.weigh(k, v)
		c.Evictions++
		if c.onEvict != nil {
			c.onEvict(k, v)
		}
	}
}

// GetOrLoad returns the value of a key, made by load where the cache has none. A value whose load failed is not kept.
func (c *Cache[K, V]) GetOrLoad(key K, load func(K) (V, error)) (V, error) {
	if v, ok := c.Get(key); ok {
		return v, nil
	}
	v, err := load(key)
	if err != nil {
		return v, fmt.Errorf("load %v: %w", key, err)
	}
	c.Put(key, v)
	return v, nil
}

// Len returns the number of entries.
func (c *Cache[K, V]) Len() int { return c.entries.Len() }
