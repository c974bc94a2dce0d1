// Package sstable has files of sorted records that never change once they are written.
//
// A file is blocks of records, an index with the first key of each block, a Bloom filter, and a footer of fixed size that says
// where index and filter are.
package sstable

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"os"
	"sort"

	"example.com/quarry/internal/collections"
	"example.com/quarry/internal/errs"
	"example.com/quarry/store/bloom"
	"example.com/quarry/store/codec"
)

const (
	magic      = "QRY1"
	footerSize = 4*8 + len(magic)
)

// Options of writing.
type Options struct {
	BlockSize   int
	FilterWrong float64
}

func (o Options) withDefaults() Options {
	if o.BlockSize == 0 {
		o.BlockSize = 512
	}
	if o.FilterWrong == 0 {
		o.FilterWrong = 0.01
	}
	return o
}

type blockEntry struct {
	firstKey     string
	offset, size int
}

// Meta describes a table.
type Meta struct {
	Path              string
	Records, Blocks   int
	Size              int
	Smallest, Largest string
}

func (m Meta) String() string {
	return fmt.Sprintf("%d records in %d blocks, %d bytes, %s to %s", m.Records, m.Blocks, m.Size, m.Smallest, m.Largest)
}

// Write writes records, which must come in ascending order of their keys, to a new file.
func Write(path string, records iter.Seq[codec.Record], options Options) (meta Meta, err error) {
	const op = "write table"
	o := options.withDefaults()
	var buf bytes.Buffer
	var index []blockEntry
	var keys []string
	start := 0
	last := ""
	for r := range records {
		if len(keys) > 0 && r.Key <= last {
			return meta, errs.E(op, errs.Invalid, fmt.Sprintf("key %q after %q", r.Key, last))
		}
		if len(keys) == 0 || buf.Len()-start >= o.BlockSize {
			if len(index) > 0 {
				index[len(index)-1].size = buf.Len() - start
			}
			start = buf.Len()
			index = append(index, blockEntry{firstKey: r.Key, offset: start})
		}
		buf.Write(r.Append(nil))
		keys = append(keys, r.Key)
		last = r.Key
	}
	if len(keys) == 0 {
		return meta, errs.E(op, errs.Invalid, "no records")
	}
	index[len(index)-1].size = buf.Len() - start
	filter := bloom.New(len(keys), o.FilterWrong)
	for _, k := range keys {
		filter.Add(k)
	}
	indexAt := buf.Len()
	var enc []byte
	for _, e := range index {
		enc = codec.AppendUvarint(enc, uint64(len(e.firstKey)))
		enc = append(enc, e.firstKey...)
		enc = codec.AppendUvarint(enc, uint64(e.offset))
		enc = codec.AppendUvarint(enc, uint64(e.size))
	}
	buf.Write(enc)
	filterAt := buf.Len()
	buf.Write(filter.Bytes())
	footer := make([]byte, 0, footerSize)
	for _, n := range []int{indexAt, filterAt, len(keys), int(codec.Checksum(buf.Bytes()[indexAt:]))} {
		for i := range 8 {
			footer = append(footer, byte(uint64(n)>>(8*i)))
		}
	}
	buf.Write(append(footer, magic...))
	if err := os.WriteFile(path, buf.Bytes(), 0o644); err != nil {
		return meta, errs.E(op, err)
	}
	return Meta{path, len(keys), len(index), buf.Len(), keys[0], last}, nil
}

// A BlockCache is shared by the tables of a store.
type BlockCache = collections.Cache[BlockKey, []codec.Record]

// A BlockKey names a block of a file.
type BlockKey struct {
	Path   string
	Offset int
}

// A Table reads a file.
type Table struct {
	file   *os.File
	index  []blockEntry
	filter *bloom.Filter
	cache  *BlockCache
	meta   Meta
}

// Open opens a file. The cache may be nil.
func Open(path string, cache *BlockCache) (t *Table, err error) {
	const op = "open table"
	f, err := os.Open(path)
	if err != nil {
		return nil, errs.E(op, errs.NotFound, err)
	}
	defer func() {
		if err != nil {
			f.Close()
		}
	}()
	info, err := f.Stat()
	if err != nil {
		return nil, errs.E(op, err)
	}
	size := int(info.Size())
	if size < footerSize {
		return nil, errs.E(op, errs.Corrupt, "too short")
	}
	footer := make([]byte, footerSize)
	if _, err := f.ReadAt(footer, int64(size-footerSize)); err != nil {
		return nil, errs.E(op, err)
	}
	if string(footer[4*8:]) != magic {
		return nil, errs.E(op, errs.Corrupt, "no table")
	}
	var words [4]int
	for i := range words {
		for j := range 8 {
			words[i] |= int(footer[i*8+j]) << (8 * j)
		}
	}
	indexAt, filterAt, records, sum := words[0], words[1], words[2], words[3]
	if indexAt < 0 || indexAt > filterAt || filterAt > size-footerSize {
		return nil, errs.E(op, errs.Corrupt, "footer")
	}
	tail := make([]byte, size-footerSize-indexAt)
	if _, err := f.ReadAt(tail, int64(indexAt)); err != nil {
		return nil, errs.E(op, err)
	}
	if int(codec.Checksum(tail)) != sum {
		return nil, errs.E(op, errs.Corrupt, "index checksum")
	}
	t = &Table{file: f, cache: cache}
	if t.index, err = readIndex(tail[:filterAt-indexAt]); err != nil {
		return nil, errs.E(op, err)
	}
	if t.filter, err = bloom.FromBytes(tail[filterAt-indexAt:]); err != nil {
		return nil, errs.E(op, err)
	}
	t.meta = Meta{Path: path, Records: records, Blocks: len(t.index), Size: size, Smallest: t.index[0].firstKey}
	block, err := t.block(len(t.index) - 1)
	if err != nil {
		return nil, errs.E(op, err)
	}
	t.meta.Largest = block[len(block)-1].Key
	return t, nil
}

func readIndex(b []byte) (index []blockEntry, err error) {
	number := func() int {
		n, size := codec.Uvarint(b)
		if size <= 0 {
			panic(&errs.Error{Op: "read index", Kind: errs.Corrupt})
		}
		b = b[size:]
		return int(n)
	}
	defer errs.Catch(&err)
	for len(b) > 0 {
		var e blockEntry
		n := number()
		if n > len(b) {
			panic(&errs.Error{Op: "read index", Kind: errs.Corrupt, Err: io.ErrUnexpectedEOF})
		}
		e.firstKey, b = string(b[:n]), b[n:]
		e.offset, e.size = number(), number()
		index = append(index, e)
	}
	return index, nil
}

// Meta describes the table.
func (t *Table) Meta() Meta { return t.meta }

// Close closes the file.
func (t *Table) Close() error { return t.file.Close() }

func (t *Table) block(i int) ([]codec.Record, error) {
	e := t.index[i]
	load := func(BlockKey) ([]codec.Record, error) {
		r := codec.NewReader(io.NewSectionReader(t.file, int64(e.offset), int64(e.size)))
		var records []codec.Record
		for {
			rec, err := r.Next()
			switch {
			case err == io.EOF:
				return records, nil
			case err != nil:
				return nil, err
			}
			records = append(records, rec)
		}
	}
	key := BlockKey{t.meta.Path, e.offset}
	if t.cache == nil {
		return load(key)
	}
	return t.cache.GetOrLoad(key, load)
}

// Get returns the record of a key; ok is false if the table has none.
func (t *Table) Get(key string) (rec codec.Record, ok bool, err error) {
	if !t.filter.May(key) {
		return rec, false, nil
	}
	i := sort.Search(len(t.index), func(i int) bool { return t.index[i].firstKey > key }) - 1
	if i < 0 {
		return rec, false, nil
	}
	block, err := t.block(i)
	if err != nil {
		return rec, false, err
	}
	j := sort.Search(len(block), func(j int) bool { return block[j].Key >= key })
	if j < len(block) && block[j].Key == key {
		return block[j], true, nil
	}
	return rec, false, nil
}

// Scan yields the records from the first key that is not less than from. A failure is yielded as the last item.
func (t *Table) Scan(from string) iter.Seq2[codec.Record, error] {
	return func(yield func(codec.Record, error) bool) {
		first := max(0, sort.Search(len(t.index), func(i int) bool { return t.index[i].firstKey > from })-1)
		for i := first; i < len(t.index); i++ {
			block, err := t.block(i)
			if err != nil {
				yield(codec.Record{}, err)
				return
			}
			for _, rec := range block {
				if rec.Key >= from && !yield(rec, nil) {
					return
				}
			}
		}
	}
}
