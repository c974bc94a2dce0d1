// Package bufio as the translator sees it: what GoStd offers of Go's bufio.
package bufio

import "io"

const MaxScanTokenSize = 64 * 1024

var ErrInvalidUnreadByte error
var ErrInvalidUnreadRune error
var ErrBufferFull error
var ErrNegativeCount error
var ErrTooLong error
var ErrNegativeAdvance error
var ErrAdvanceTooFar error
var ErrBadReadCount error
var ErrFinalToken error

// An alias here, so that any function of this type is one without a conversion.
type SplitFunc = func(data []byte, atEOF bool) (advance int, token []byte, err error)

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error)
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error)
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error)
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error)

// A Scanner reads tokens from a stream.
//
//go2cs:pointers
type Scanner struct {
	r            io.Reader
	split        SplitFunc
	maxTokenSize int
	token        []byte
	buf          []byte
	start        int
	end          int
	err          error
	empties      int
	scanCalled   bool
	done         bool
}

//go2cs:pure
//go2cs:type Ptr<bufio.Scanner>
func NewScanner(r io.Reader) *Scanner
func (s *Scanner) Buffer(buf []byte, max int)
func (s *Scanner) Bytes() []byte
func (s *Scanner) Err() error
func (s *Scanner) Scan() bool
func (s *Scanner) Split(split SplitFunc)
func (s *Scanner) Text() string

// A Reader is buffered input.
//
//go2cs:pointers
type Reader struct {
	buf          []byte
	rd           io.Reader
	r, w         int
	err          error
	lastByte     int
	lastRuneSize int
}

//go2cs:pure
//go2cs:type bufio.ReaderPtr
func NewReader(rd io.Reader) *Reader

//go2cs:pure
//go2cs:type bufio.ReaderPtr
func NewReaderSize(rd io.Reader, size int) *Reader
func (b *Reader) Buffered() int
func (b *Reader) Discard(n int) (discarded int, err error)
func (b *Reader) Peek(n int) ([]byte, error)
func (b *Reader) Read(p []byte) (n int, err error)
func (b *Reader) ReadByte() (byte, error)
func (b *Reader) ReadBytes(delim byte) ([]byte, error)
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error)
func (b *Reader) ReadRune() (r rune, size int, err error)
func (b *Reader) ReadSlice(delim byte) (line []byte, err error)
func (b *Reader) ReadString(delim byte) (string, error)
func (b *Reader) Reset(r io.Reader)
func (b *Reader) Size() int
func (b *Reader) UnreadByte() error
func (b *Reader) UnreadRune() error
func (b *Reader) WriteTo(w io.Writer) (n int64, err error)

// A Writer is buffered output.
//
//go2cs:pointers
type Writer struct {
	err error
	buf []byte
	n   int
	wr  io.Writer
}

//go2cs:pure
//go2cs:type bufio.WriterPtr
func NewWriter(w io.Writer) *Writer

//go2cs:pure
//go2cs:type bufio.WriterPtr
func NewWriterSize(w io.Writer, size int) *Writer
func (b *Writer) Available() int
func (b *Writer) AvailableBuffer() []byte
func (b *Writer) Buffered() int
func (b *Writer) Flush() error
func (b *Writer) ReadFrom(r io.Reader) (n int64, err error)
func (b *Writer) Reset(w io.Writer)
func (b *Writer) Size() int
func (b *Writer) Write(p []byte) (nn int, err error)
func (b *Writer) WriteByte(c byte) error
func (b *Writer) WriteRune(r rune) (size int, err error)
func (b *Writer) WriteString(s string) (int, error)

// A ReadWriter is a reader and a writer in one.
//
//go2cs:pointers
type ReadWriter struct {
	*Reader
	*Writer
}

//go2cs:pure
//go2cs:type bufio.ReadWriterPtr
func NewReadWriter(r *Reader, w *Writer) *ReadWriter
