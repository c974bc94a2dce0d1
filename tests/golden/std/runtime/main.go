package main

import (
	"fmt"
	"os"
	"runtime"
	"unsafe"
)

type mixed struct {
	a bool
	b int64
	c uint16
	d string
	e []int
	f any
}

func main() {
	block := make(chan int)
	before := runtime.NumGoroutine()
	for range 3 {
		go func() { <-block }()
	}
	runtime.Gosched()
	fmt.Println(before, runtime.NumGoroutine())
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.GOMAXPROCS(0) >= 1, runtime.NumCPU() >= 1, runtime.Compiler)
	fmt.Println(len(os.Args), os.Getenv("SURELY_NOT_SET") == "")
	_, found := os.LookupEnv("SURELY_NOT_SET")
	_, err := os.ReadFile("/surely/not/there")
	fmt.Println(found, err, os.IsNotExist(err))
	var m mixed
	fmt.Println(unsafe.Sizeof(m), unsafe.Alignof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.f), unsafe.Sizeof(0), unsafe.Sizeof([3]int16{}))
}
