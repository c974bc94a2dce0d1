// Package codec writes and reads the records of the store: lengths as varints, a checksum before each.
package codec

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"example.com/quarry/internal/errs"
)

// Checksum is a 32-bit FNV-1a hash.
func Checksum(parts ...[]byte) uint32 {
	h := uint32(2166136261)
	for _, part := range parts {
		for _, b := range part {
			h ^= uint32(b)
			h *= 16777619
		}
	}
	return h
}

// AppendUvarint adds a number in seven-bit groups, the least significant first.
func AppendUvarint(dst []byte, n uint64) []byte {
	for n >= 0x80 {
		dst = append(dst, byte(n)|0x80)
		n >>= 7
	}
	return append(dst, byte(n))
}

// Uvarint reads a number and returns how many bytes it takes; 0 if it is cut short, less than 0 if it is too large.
func Uvarint(src []byte) (n uint64, size int) {
	for i, b := range src {
		if i == 10 || i == 9 && b > 1 {
			return 0, -(i + 1)
		}
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return n, i + 1
		}
	}
	return 0, 0
}

// Zigzag maps small numbers of both signs to small ones without sign.
func Zigzag(n int64) uint64 { return uint64(n<<1) ^ uint64(n>>63) }

// Unzigzag is its inverse.
func Unzigzag(n uint64) int64 { return int64(n>>1) ^ -int64(n&1) }

// A Record is a key with its value, or with the word that it is deleted.
type Record struct {
	Key     string
	Value   []byte
	Deleted bool
	Seq     uint64
}

// Append adds the record in its stored form.
func (r Record) Append(dst []byte) []byte {
	var body []byte
	flags := byte(0)
	if r.Deleted {
		flags |= 1
	}
	body = append(body, flags)
	body = AppendUvarint(body, r.Seq)
	body = AppendUvarint(body, uint64(len(r.Key)))
	body = append(body, r.Key...)
	body = append(body, r.Value...)
	sum := Checksum(body)
	dst = append(dst, byte(sum), byte(sum>>8), byte(sum>>16), byte(sum>>24))
	dst = AppendUvarint(dst, uint64(len(body)))
	return append(dst, body...)
}

// Decode reads a record's stored form and returns how many bytes it took.
func Decode(src []byte) (r Record, n int, err error) {
	const op = "decode record"
	if len(src) < 5 {
		return r, 0, errs.E(op, errs.Corrupt, io.ErrUnexpectedEOF)
	}
	sum := uint32(src[0]) | uint32(src[1])<<8 | uint32(src[2])<<16 | uint32(src[3])<<24
	length, size := Uvarint(src[4:])
	if size <= 0 || uint64(len(src)-4-size) < length {
		return r, 0, errs.E(op, errs.Corrupt, io.ErrUnexpectedEOF)
	}
	body := src[4+size:][:length]
	if Checksum(body) != sum {
		return r, 0, errs.E(op, errs.Corrupt, "checksum does not match")
	}
	r, err = decodeBody(body)
	return r, 4 + size + int(length), err
}

func decodeBody(body []byte) (r Record, err error) {
	const op = "decode record"
	if len(body) == 0 {
		return r, errs.E(op, errs.Corrupt, "empty")
	}
	r.Deleted = body[0]&1 != 0
	body = body[1:]
	var size int
	if r.Seq, size = Uvarint(body); size <= 0 {
		return r, errs.E(op, errs.Corrupt, "sequence number")
	}
	body = body[size:]
	keyLen, size := Uvarint(body)
	if size <= 0 || uint64(len(body)-size) < keyLen {
		return r, errs.E(op, errs.Corrupt, "key")
	}
	body = body[size:]
	r.Key = string(body[:keyLen])
	r.Value = append([]byte(nil), body[keyLen:]...)
	return r, nil
}

// A Reader reads records one after the other.
type Reader struct {
	src *bufio.Reader
	n   int64
}

// NewReader returns a reader of src.
func NewReader(src io.Reader) *Reader { return &Reader{src: bufio.NewReader(src)} }

// Offset returns how many bytes the records read so far took.
func (r *Reader) Offset() int64 { return r.n }

// Next returns the next record, io.EOF after the last, and a Corrupt error where the source ends within one.
func (r *Reader) Next() (Record, error) {
	head := make([]byte, 4, 16)
	if _, err := io.ReadFull(r.src, head); err != nil {
		if errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return Record{}, io.EOF
		}
		return Record{}, errs.E("read record", errs.Corrupt, err)
	}
	for {
		b, err := r.src.ReadByte()
		if err != nil {
			return Record{}, errs.E("read record", errs.Corrupt, io.ErrUnexpectedEOF)
		}
		head = append(head, b)
		if b < 0x80 || len(head) > 14 {
			break
		}
	}
	length, size := Uvarint(head[4:])
	if size <= 0 || length > 1<<28 {
		return Record{}, errs.E("read record", errs.Corrupt, fmt.Sprintf("length %d", length))
	}
	whole := append(head, make([]byte, length)...)
	if _, err := io.ReadFull(r.src, whole[len(head):]); err != nil {
		return Record{}, errs.E("read record", errs.Corrupt, io.ErrUnexpectedEOF)
	}
	rec, n, err := Decode(whole)
	r.n += int64(n)
	return rec, err
}
