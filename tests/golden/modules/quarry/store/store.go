// Package store is a small log-structured store: a log and a sorted map in memory for what is new, sorted files for what is old.
package store

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"strings"
	"sync"

	"example.com/quarry/internal/collections"
	"example.com/quarry/internal/errs"
	"example.com/quarry/store/codec"
	"example.com/quarry/store/skiplist"
	"example.com/quarry/store/sstable"
)

// Options of a store.
type Options struct {
	MemoryLimit int // bytes of new records before they are written to a file
	MaxTables   int // files before they are merged
	CacheBlocks int
	Table       sstable.Options
	Logf        func(format string, args ...any)
}

func (o *Options) setDefaults() {
	if o.MemoryLimit == 0 {
		o.MemoryLimit = 4 << 10
	}
	if o.MaxTables == 0 {
		o.MaxTables = 4
	}
	if o.CacheBlocks == 0 {
		o.CacheBlocks = 8
	}
	if o.Logf == nil {
		o.Logf = func(string, ...any) {}
	}
}

// Stats counts what a store did.
type Stats struct {
	Gets, Puts, Deletes int
	Flushes, Merges     int
	Replayed, Lost      int
	Cache               collections.Stats
}

// A Store is safe for use by several goroutines.
type Store struct {
	mu      sync.RWMutex
	dir     string
	options Options
	mem     *skiplist.List[string, codec.Record]
	memSize int
	log     *os.File
	tables  []*sstable.Table // the newest first
	cache   *sstable.BlockCache
	seq     uint64
	nextID  int
	closed  bool
	stats   Stats
	statsMu sync.Mutex
}

// Open opens the store in a folder, which must be there, and replays its log.
func Open(dir string, options Options) (*Store, error) {
	options.setDefaults()
	s := &Store{
		dir:     dir,
		options: options,
		mem:     skiplist.New[string, codec.Record](),
		cache:   collections.NewCache[sstable.BlockKey, []codec.Record](options.CacheBlocks),
		nextID:  1,
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, errs.E("open store", err)
	}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".sst")
		if !ok {
			continue
		}
		var id int
		if _, err := fmt.Sscanf(name, "%d", &id); err != nil {
			return nil, errs.E("open store", errs.Corrupt, fmt.Sprintf("file %s", e.Name()))
		}
		t, err := sstable.Open(s.path(id), s.cache)
		if err != nil {
			return nil, errs.E("open store", err)
		}
		s.tables = append(s.tables, t)
		s.nextID = max(s.nextID, id+1)
	}
	// Names sort by age: the last is the newest.
	slices.Reverse(s.tables)
	for _, t := range s.tables {
		for rec, err := range t.Scan("") {
			if err != nil {
				return nil, errs.E("open store", err)
			}
			s.seq = max(s.seq, rec.Seq)
		}
	}
	if err := s.replay(); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *Store) path(id int) string { return fmt.Sprintf("%s/%06d.sst", s.dir, id) }

func (s *Store) logPath() string { return s.dir + "/log" }

// replay reads the log; what is cut short at its end is lost, and taken off.
func (s *Store) replay() error {
	const op = "replay"
	f, err := os.OpenFile(s.logPath(), os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return errs.E(op, err)
	}
	r := codec.NewReader(f)
	for {
		rec, err := r.Next()
		if errors.Is(err, io.EOF) && !errors.Is(err, errs.Corrupt) {
			break
		}
		if err != nil {
			s.options.Logf("log damaged after %d bytes: %v", r.Offset(), err)
			s.stats.Lost++
			break
		}
		s.remember(rec)
		s.seq = max(s.seq, rec.Seq)
		s.stats.Replayed++
	}
	if err := f.Truncate(r.Offset()); err != nil {
		return errs.E(op, err)
	}
	if _, err := f.Seek(r.Offset(), io.SeekStart); err != nil {
		return errs.E(op, err)
	}
	s.log = f
	return nil
}

func (s *Store) remember(rec codec.Record) {
	old, replaced := s.mem.Set(rec.Key, rec)
	if replaced {
		s.memSize -= len(old.Key) + len(old.Value)
	}
	s.memSize += len(rec.Key) + len(rec.Value)
}

func (s *Store) count(f func(*Stats)) {
	s.statsMu.Lock()
	defer s.statsMu.Unlock()
	f(&s.stats)
}

// Put gives a key its value.
func (s *Store) Put(key string, value []byte) error {
	s.count(func(st *Stats) { st.Puts++ })
	return s.write("put", codec.Record{Key: key, Value: slices.Clone(value)})
}

// Delete removes a key; one that is not there may be removed too.
func (s *Store) Delete(key string) error {
	s.count(func(st *Stats) { st.Deletes++ })
	return s.write("delete", codec.Record{Key: key, Deleted: true})
}

func (s *Store) write(op string, rec codec.Record) error {
	if rec.Key == "" {
		return errs.E(op, errs.Invalid, "empty key")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errs.E(op, errs.Closed)
	}
	s.seq++
	rec.Seq = s.seq
	if _, err := s.log.Write(rec.Append(nil)); err != nil {
		return errs.E(op, err)
	}
	s.remember(rec)
	if s.memSize < s.options.MemoryLimit {
		return nil
	}
	if err := s.flush(); err != nil {
		return errs.E(op, err)
	}
	return nil
}

// Get returns the value of a key, or an error of the kind NotFound.
func (s *Store) Get(key string) ([]byte, error) {
	s.count(func(st *Stats) { st.Gets++ })
	// Reading moves blocks in the cache, so readers exclude each other too.
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, errs.E("get", errs.Closed)
	}
	rec, ok := s.mem.Get(key)
	for i := 0; !ok && i < len(s.tables); i++ {
		var err error
		if rec, ok, err = s.tables[i].Get(key); err != nil {
			return nil, errs.E("get", err)
		}
	}
	if !ok || rec.Deleted {
		return nil, errs.E("get", errs.NotFound, fmt.Sprintf("%q", key))
	}
	return rec.Value, nil
}

// Flush writes what is in memory to a file.
func (s *Store) Flush() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.flush()
}

func (s *Store) flush() error {
	if s.mem.Len() == 0 {
		return nil
	}
	id := s.nextID
	records := func(yield func(codec.Record) bool) {
		for _, rec := range s.mem.All() {
			if !yield(rec) {
				return
			}
		}
	}
	if err := s.addTable(id, records); err != nil {
		return errs.E("flush", err)
	}
	s.count(func(st *Stats) { st.Flushes++ })
	s.options.Logf("flushed %v", s.tables[0].Meta())
	s.mem = skiplist.New[string, codec.Record]()
	s.memSize = 0
	if err := s.log.Truncate(0); err != nil {
		return errs.E("flush", err)
	}
	if _, err := s.log.Seek(0, io.SeekStart); err != nil {
		return errs.E("flush", err)
	}
	if len(s.tables) > s.options.MaxTables {
		return s.merge()
	}
	return nil
}

func (s *Store) addTable(id int, records iter.Seq[codec.Record]) error {
	if _, err := sstable.Write(s.path(id), records, s.options.Table); err != nil {
		return err
	}
	t, err := sstable.Open(s.path(id), s.cache)
	if err != nil {
		return err
	}
	s.nextID = id + 1
	s.tables = slices.Insert(s.tables, 0, t)
	return nil
}

// merge makes one file of all, without what is deleted or replaced.
func (s *Store) merge() (err error) {
	old := slices.Clone(s.tables) // adding a table moves those in place
	var failure error
	live := func(yield func(codec.Record) bool) {
		for rec, err := range mergeTables(old, "") {
			if err != nil {
				failure = err
				return
			}
			if !rec.Deleted && !yield(rec) {
				return
			}
		}
	}
	if err := s.addTable(s.nextID, live); err != nil && errs.KindOf(err) != errs.Invalid {
		return errs.E("merge", err)
	}
	if failure != nil {
		return errs.E("merge", failure)
	}
	s.tables = s.tables[:len(s.tables)-len(old)]
	var failed errs.List
	for _, t := range old {
		failed.Add(t.Close())
		failed.Add(os.Remove(t.Meta().Path))
	}
	s.count(func(st *Stats) { st.Merges++ })
	for _, t := range s.tables {
		s.options.Logf("merged %d tables into %v", len(old), t.Meta())
	}
	return failed.Err()
}

// mergeTables yields the newest record of each key in order.
func mergeTables(tables []*sstable.Table, from string) iter.Seq2[codec.Record, error] {
	sources := make([]iter.Seq2[codec.Record, error], len(tables))
	for i, t := range tables {
		sources[i] = t.Scan(from)
	}
	return mergeSources(sources)
}

type cursor struct {
	rec  codec.Record
	age  int
	next func() (codec.Record, error, bool)
	stop func()
}

func mergeSources(sources []iter.Seq2[codec.Record, error]) iter.Seq2[codec.Record, error] {
	return func(yield func(codec.Record, error) bool) {
		queue := collections.NewPriorityQueue(func(a, b *cursor) int {
			if c := strings.Compare(a.rec.Key, b.rec.Key); c != 0 {
				return c
			}
			return a.age - b.age
		})
		for age, source := range sources {
			c := &cursor{age: age}
			c.next, c.stop = iter.Pull2(source)
			defer c.stop()
			rec, err, ok := c.next()
			if err != nil {
				yield(rec, err)
				return
			}
			if ok {
				c.rec = rec
				queue.Push(c)
			}
		}
		last, any := "", false
		for {
			c, ok := queue.Pop()
			if !ok {
				return
			}
			if !any || c.rec.Key != last {
				last, any = c.rec.Key, true
				if !yield(c.rec, nil) {
					return
				}
			}
			rec, err, ok := c.next()
			if err != nil {
				yield(rec, err)
				return
			}
			if ok {
				c.rec = rec
				queue.Push(c)
			}
		}
	}
}

// Scan yields keys that begin with a prefix, in order, with their values. The store must not be changed meanwhile.
func (s *Store) Scan(prefix string) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		s.mu.Lock()
		defer s.mu.Unlock()
		sources := []iter.Seq2[codec.Record, error]{func(yield func(codec.Record, error) bool) {
			for _, rec := range s.mem.From(prefix) {
				if !yield(rec, nil) {
					return
				}
			}
		}}
		for _, t := range s.tables {
			sources = append(sources, t.Scan(prefix))
		}
		for rec, err := range mergeSources(sources) {
			if err != nil || !strings.HasPrefix(rec.Key, prefix) {
				return
			}
			if !rec.Deleted && !yield(rec.Key, rec.Value) {
				return
			}
		}
	}
}

// Stats returns what the store did so far.
func (s *Store) Stats() Stats {
	s.statsMu.Lock()
	defer s.statsMu.Unlock()
	st := s.stats
	st.Cache = s.cache.Stats
	return st
}

// Tables describes the files, the newest first.
func (s *Store) Tables() (metas []sstable.Meta) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, t := range s.tables {
		metas = append(metas, t.Meta())
	}
	return metas
}

// Close closes all files. What is in memory stays in the log.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errs.E("close", errs.Closed)
	}
	s.closed = true
	var failed errs.List
	for _, t := range s.tables {
		failed.Add(t.Close())
	}
	failed.Add(s.log.Close())
	return failed.Err()
}
