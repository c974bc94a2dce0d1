package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"sync"

	"example.com/quarry/data"
	"example.com/quarry/internal/errs"
	"example.com/quarry/store"
	"example.com/quarry/store/bloom"
	"example.com/quarry/store/codec"
	"example.com/quarry/store/skiplist"
	"example.com/quarry/store/sstable"
	"example.com/quarry/text"
)

func storage(_ context.Context, r *text.Report) (err error) {
	for _, n := range []int64{0, 1, -1, 63, -64, 300, 1 << 40, -1 << 63} {
		enc := codec.AppendUvarint(nil, codec.Zigzag(n))
		dec, size := codec.Uvarint(enc)
		r.Printf("%d is % x, back %d in %d", n, enc, codec.Unzigzag(dec), size)
	}
	rec := codec.Record{Key: "k", Value: []byte("v"), Seq: 300}
	enc := rec.Append(nil)
	back, n, err := codec.Decode(enc)
	r.Printf("% x: %+v %d %v", enc, back, n, err)
	enc[len(enc)-1] ^= 1
	_, _, err = codec.Decode(enc)
	r.Printf("damaged: %v", err)
	_, _, err = codec.Decode(enc[:6])
	r.Printf("cut: %v", err)

	f := bloom.New(len(data.Words()), 0.01)
	for _, w := range data.Words() {
		f.Add(w)
	}
	wrong := 0
	for i := range 1000 {
		if f.May(fmt.Sprint("absent", i)) {
			wrong++
		}
	}
	r.Printf("filter: %v %v, %.3f full, %d of 1000 wrong", f.May("granite"), f.May("gold"), f.Fill(), wrong)

	l := skiplist.New[string, int]()
	for i, w := range data.Words() {
		l.Set(w, i)
	}
	l.Delete("slate")
	var from []string
	for k, v := range l.From("sp") {
		from = append(from, fmt.Sprint(k, v))
	}
	r.Printf("skip list: %d keys, from sp %v", l.Len(), from)

	dir, err := os.MkdirTemp("", "quarry")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	logf := func(format string, args ...any) { r.Printf("  "+strings.ReplaceAll(format, dir, "DIR"), args...) }
	s, err := store.Open(dir, store.Options{MemoryLimit: 240, MaxTables: 3, CacheBlocks: 4, Table: sstable.Options{BlockSize: 200}, Logf: logf})
	if err != nil {
		return err
	}
	rnd := rand.New(rand.NewSource(7))
	model := map[string]string{}
	for i := range 400 {
		key := fmt.Sprintf("key%03d", rnd.Intn(120))
		switch rnd.Intn(5) {
		case 0:
			delete(model, key)
			err = s.Delete(key)
		default:
			model[key] = strings.Repeat(string(rune('a'+i%26)), 1+rnd.Intn(8))
			err = s.Put(key, []byte(model[key]))
		}
		if err != nil {
			return err
		}
	}
	check := func(s *store.Store) string {
		missing, differ := 0, 0
		for k, v := range model {
			switch got, err := s.Get(k); {
			case err != nil:
				missing++
			case string(got) != v:
				differ++
			}
		}
		scanned := 0
		var last string
		for k, v := range s.Scan("") {
			if k <= last || model[k] != string(v) {
				differ++
			}
			last = k
			scanned++
		}
		return fmt.Sprintf("%d keys, %d scanned, %d missing, %d differ", len(model), scanned, missing, differ)
	}
	r.Printf("written: %s", check(s))
	var some []string
	for k, v := range s.Scan("key01") {
		if some = append(some, fmt.Sprintf("%s=%s", k, v)); len(some) == 3 {
			break
		}
	}
	r.Printf("scan: %v", some)
	_, err = s.Get("nothing")
	r.Printf("absent: %v, %v", err, errs.KindOf(err) == errs.NotFound)
	r.Printf("empty: %v", s.Put("", nil))
	for i, m := range s.Tables() {
		m.Path = ""
		r.Printf("table %d: %v", i, m)
	}
	st := s.Stats()
	r.Printf("%d puts, %d deletes, %d flushes, %d merges", st.Puts, st.Deletes, st.Flushes, st.Merges)
	if err := s.Close(); err != nil {
		return err
	}
	r.Printf("closed: %v; %v", s.Close(), s.Put("k", nil))

	// The log's last record is cut short, as if the power had failed.
	info, err := os.Stat(dir + "/log")
	if err != nil {
		return err
	}
	if info.Size() > 3 {
		if err := os.Truncate(dir+"/log", info.Size()-3); err != nil {
			return err
		}
	}
	s, err = store.Open(dir, store.Options{Logf: logf})
	if err != nil {
		return err
	}
	st = s.Stats()
	r.Printf("opened again: %d replayed, %d lost", st.Replayed, st.Lost)

	var wg sync.WaitGroup
	var mu sync.Mutex
	var failed errs.List
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 20 {
				key := fmt.Sprintf("w%d-%02d", i, j)
				if err := s.Put(key, []byte(key)); err != nil {
					mu.Lock()
					failed.Add(err)
					mu.Unlock()
				}
				if v, err := s.Get(key); err != nil || string(v) != key {
					mu.Lock()
					failed.Addf("%s: %q %v", key, v, err)
					mu.Unlock()
				}
			}
		}()
	}
	wg.Wait()
	var keys []string
	for k := range s.Scan("w3") {
		keys = append(keys, k)
	}
	r.Printf("at once: %v, %d keys of w3, sorted %v", failed.Err(), len(keys), slices.IsSorted(keys))
	_, err = sstable.Open(dir+"/none.sst", nil)
	r.Printf("no such table: %v", errs.KindOf(err))
	if err := os.WriteFile(dir+"/bad.sst", []byte(strings.Repeat("x", 100)), 0o600); err != nil {
		return err
	}
	_, err = sstable.Open(dir+"/bad.sst", nil)
	r.Printf("bad table: %v", err)
	unsorted := slices.Values([]codec.Record{{Key: "b"}, {Key: "a"}})
	_, err = sstable.Write(dir+"/unsorted.sst", unsorted, sstable.Options{})
	r.Printf("unsorted: %v", err)
	return s.Close()
}
