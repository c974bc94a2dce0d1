package main

import (
	"bufio"
	"bytes"
	"container/list"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Library values converted to, asserted to and switched on interfaces of the program, by value and by pointer.

type lener interface{ Len() int }
type locker interface {
	Lock()
	Unlock()
}
type shower interface{ String() string }
type writer interface{ Write(p []byte) (int, error) }
type reader interface{ Read([]byte) (int, error) }
type resetter interface{ Reset() }
type unwrapper interface{ Unwrap() error }
type timeouter interface{ Timeout() bool }
type adder interface{ Add(int64) int64 }
type waiter interface {
	Add(int)
	Done()
	Wait()
}
type sorter interface {
	Sort()
	Len() int
}
type deadliner interface{ Err() error }
type flusher interface{ Flush() error }
type seconds interface{ Seconds() float64 }
type pusher interface{ PushBack(v any) *list.Element }
type both interface {
	writer
	lener
	shower
}
type impossible interface{ Nothing() }
type byter interface {
	WriteByte(byte) error
	WriteString(string) (int, error)
}

func put(w writer) { w.Write([]byte("hi")) }

func name(v any) string {
	switch x := v.(type) {
	case impossible:
		return "impossible"
	case both:
		return fmt.Sprint("both ", x.Len())
	case flusher:
		return "flusher"
	case waiter:
		return "waiter"
	case locker:
		return "locker"
	case adder:
		return fmt.Sprint("adder ", x.Add(2))
	case pusher:
		return fmt.Sprint("pusher ", x.PushBack(1).Value)
	case sorter:
		return "sorter"
	case seconds:
		return fmt.Sprint("seconds ", x.Seconds())
	case unwrapper:
		return fmt.Sprint("unwrapper ", x.Unwrap())
	case deadliner:
		return fmt.Sprint("deadliner ", x.Err())
	case lener:
		return fmt.Sprint("lener ", x.Len())
	case shower:
		return "shower " + x.String()
	case reader:
		return "reader"
	case error:
		return "error " + x.Error()
	}
	return "none"
}

type wrap struct{ writer }
type log struct {
	resetter
	n int
}

func main() {
	var a any = strings.NewReader("x")
	l, ok := a.(lener)
	fmt.Println(ok, ok && l.Len() == 1)
	err := fmt.Errorf("outer: %w", fs.ErrNotExist)
	_, ok = err.(interface{ Unwrap() error })
	fmt.Println(ok)
	a = bytes.NewBufferString("hi")
	fmt.Println(string(a.(interface{ Bytes() []byte }).Bytes()))
	var to timeouter
	fmt.Println(errors.As(error(&fs.PathError{Op: "open", Path: "p", Err: errors.New("e")}), &to))
	var b bytes.Buffer
	put(&b)
	put(wrap{&b})
	var r resetter = &b
	fmt.Println(b.String(), b.Len())
	log{r, 1}.Reset()
	fmt.Println(b.Len())
	var sb strings.Builder
	var by byter = &sb
	by.WriteByte('a')
	by.WriteString("bc")
	fmt.Println(sb.String(), by.(shower).String(), by.(lener).Len())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var n atomic.Int64
	for _, v := range []any{
		&b, b, &sb, bufio.NewWriter(&b), bufio.NewReader(&b), new(sync.WaitGroup), new(sync.Mutex), new(sync.RWMutex), &n, list.New(),
		sort.StringSlice{"b", "a"}, time.Second, 2 * time.Minute, time.Month(3), time.Sunday, ctx, err, errors.New("plain"), io.EOF,
		strings.NewReader("abc"), bytes.NewReader([]byte("ab")), &strconv.NumError{Func: "f", Num: "n", Err: strconv.ErrSyntax}, os.ErrNotExist,
		fs.FileMode(0o755), errors.Join(io.EOF), strings.NewReplacer("a", "b"), new(time.Timer), 5, nil, io.Discard, os.Stdout, context.Background(),
	} {
		fmt.Println(name(v))
	}
	f := b.Write
	f([]byte("bound"))
	var w writer = io.MultiWriter(&b, &sb)
	put(w)
	fmt.Println(b.String(), sb.String())
	_, isImpossible := w.(impossible)
	_, isString := w.(interface{ WriteString(string) (int, error) })
	fmt.Println(isImpossible, isString)
	var iw io.Writer = &b
	var back writer = iw
	fmt.Println(back == writer(&b), iw == io.Writer(back), any(back) == any(&b))
	m := map[any]int{lener(&b): 1}
	fmt.Println(m[shower(&b)], m[iw])
	fmt.Printf("%T %T %T\n", back, l, any(by))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = back.(impossible)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(time.Second).(writer)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(&b).(*strings.Builder)
	}()
	fs := []lener{&b, &sb, sort.IntSlice{1, 2}, list.New()}
	t := 0
	for _, x := range fs {
		t += x.Len()
	}
	fmt.Println(t)
	sh := shower.String
	fmt.Println(sh(time.Millisecond), lener.Len(&sb))
	var lk locker = &sync.Mutex{}
	lk.Lock()
	go lk.Unlock()
	lk.Lock()
	var lk2 sync.Locker = lk
	lk2.Unlock()
	fmt.Println(lk.(interface{ TryLock() bool }).TryLock())
}
