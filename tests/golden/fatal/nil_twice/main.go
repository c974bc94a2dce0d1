// A nil pointer while a recovered one is handled is the same panic to Go.
package main

import "fmt"

type node struct{ next *node }

func main() {
	var n *node
	defer func() {
		fmt.Println(recover())
		n = n.next.next
	}()
	fmt.Println(n.next)
}
