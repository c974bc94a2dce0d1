package main

import (
	"bytes"
	"fmt"
	"os"
	"sync"
	"time"
)

// Library types behind nil pointers.

type S struct{ n int }

func (s S) String() string { return "S" }

type Locker struct {
	mu *sync.Mutex
	wg *sync.WaitGroup
}

func open(name string) (*os.File, error) { return os.Open(name) }

func try(name string, fn func()) {
	defer func() { fmt.Println("|", name, recover()) }()
	fn()
}

func main() {
	var buf *bytes.Buffer
	fmt.Println(buf.String())
	h := buf.String
	fmt.Println(h())
	var st fmt.Stringer = buf
	fmt.Println(st.String())
	b := bytes.NewBufferString("abc")
	fmt.Println(b.String(), (*bytes.Buffer)(nil).String())
	var loc *time.Location
	fmt.Println(loc.String(), time.UTC.String(), time.UTC)
	k := time.UTC.String
	fmt.Println(k())
	f, err := open("/nope")
	defer f.Close()
	fmt.Println(f == nil, f != nil, err, f.Fd() == ^uintptr(0))
	files := map[*os.File]int{os.Stdin: 1, nil: 3}
	fmt.Println(len(files), files[os.Stdin])
	var a any = f
	_, isFile := a.(*os.File)
	fmt.Println(isFile, a.(*os.File) == nil)
	var l Locker
	try("lock", func() { l.mu.Lock() })
	try("unlock", func() { defer l.mu.Unlock(); panic("first") })
	try("done", func() { defer l.wg.Done(); panic("first") })
	try("name", func() { fmt.Println(f.Name()) })
	var s *S
	var g fmt.Stringer = s
	try("known", func() { g.String() })
	try("conversion", func() { fmt.Stringer(s).String() })
	try("expression", func() { fmt.Stringer.String(s) })
	i := fmt.Stringer(s)
	try("defined", func() { fmt.Println(i.String()) })
}
