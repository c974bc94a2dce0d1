package main

import (
	"log"
	"os"
)

func main() {
	l := log.New(os.Stdout, "app: ", 0)
	l.Println("started", 1, true)
	l.Printf("%d%%", 50)
	l.SetPrefix("[x] ")
	l.SetFlags(log.Lmsgprefix)
	l.Print("message")
	println("to stderr", 1, true, 'a')
	print("same ", "line", 2, "\n")
	log.SetFlags(0)
	log.SetPrefix("fatal: ")
	log.Fatalf("exit code %d", 1)
}
