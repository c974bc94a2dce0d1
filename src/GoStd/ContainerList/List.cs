// Package container/list: a doubly linked list, closed to a ring through a sentinel in the list itself. Elements know their list by its
// address, so the methods that add to a list are those of pointers.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>container/list</c>. Go: container/list/list.go</summary>
public static partial class list
{
    /// <summary>An empty list.</summary>
    public static Ptr<List> New() => new Ptr<List>().Init();

    /// <summary>An element of a list. Its methods are in <see cref="ListExtensions"/>.</summary>
    [GoType("list.Element", Path = "container/list")]
    public struct Element : IEquatable<Element>
    {
        internal Ptr<Element>? next;
        internal Ptr<Element>? prev;
        internal Ptr<List>? list;

        /// <summary>What is stored.</summary>
        public object? Value;

        /// <inheritdoc/>
        public readonly bool Equals(Element other) =>
            next == other.next && prev == other.prev && list == other.list && Builtins.equal(Value, other.Value);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Element other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(next, prev, list, GoEquality<object?>.Hash(Value));
    }

    /// <summary>A doubly linked list; the zero value is empty and ready. What adds to it is in <see cref="ListExtensions"/>.</summary>
    [GoType("list.List", Path = "container/list")]
    public struct List : IEquatable<List>
    {
        // The element before the first and behind the last; linked to itself when the list is first written to.
        internal Element root;
        internal long len;

        /// <summary>Number of elements.</summary>
        public readonly long Len() => len;

        /// <summary>The first element, or nil.</summary>
        public readonly Ptr<Element>? Front() => len == 0 ? null : root.next;

        /// <summary>The last element, or nil.</summary>
        public readonly Ptr<Element>? Back() => len == 0 ? null : root.prev;

        /// <summary>Adds a new first element to a list that is a part of what owner points to.</summary>
        public Ptr<Element> PushFront<TOwner>(Ptr<TOwner> owner, object? v) =>
            ListExtensions.AddFirst(Pointer(owner, root.next), ref this, v);

        /// <summary>Adds a new last element to a list that is a part of what owner points to.</summary>
        public Ptr<Element> PushBack<TOwner>(Ptr<TOwner> owner, object? v) =>
            ListExtensions.AddLast(Pointer(owner, root.prev), ref this, v);

        /// <summary>Removes e if it is in the list; returns its value.</summary>
        public object? Remove(Ptr<Element> e)
        {
            ref var element = ref e.Value;
            if (Has(e))
            {
                ListExtensions.Unlink(ref element);
                element.next = element.prev = null;
                element.list = null;
                len--;
            }
            return element.Value;
        }

        /// <summary>Adds a new element before mark; nil if mark is in another list.</summary>
        public Ptr<Element>? InsertBefore(object? v, Ptr<Element> mark) =>
            Has(mark) ? ListExtensions.Add(mark.Value.list!, v, mark.Value.prev!, ref this) : null;

        /// <summary>Adds a new element after mark; nil if mark is in another list.</summary>
        public Ptr<Element>? InsertAfter(object? v, Ptr<Element> mark) =>
            Has(mark) ? ListExtensions.Add(mark.Value.list!, v, mark, ref this) : null;

        /// <summary>Moves e to the front, if it is in the list.</summary>
        public void MoveToFront(Ptr<Element> e)
        {
            if (!Has(e) || root.next == e)
                return;
            ref var element = ref e.Value;
            var own = ListExtensions.Root(element.list!, ref root);
            ListExtensions.Unlink(ref element);
            element.prev = own;
            element.next = root.next;
            root.next!.Value.prev = e;
            root.next = e;
        }

        /// <summary>Moves e to the back, if it is in the list.</summary>
        public readonly void MoveToBack(Ptr<Element> e)
        {
            if (Has(e) && root.prev != e)
                ListExtensions.Move(e, root.prev!);
        }

        /// <summary>Moves e before mark, if both are in the list.</summary>
        public readonly void MoveBefore(Ptr<Element> e, Ptr<Element> mark)
        {
            if (Has(e) && e != mark && Has(mark))
                ListExtensions.Move(e, mark.Value.prev!);
        }

        /// <summary>Moves e after mark, if both are in the list.</summary>
        public readonly void MoveAfter(Ptr<Element> e, Ptr<Element> mark)
        {
            if (Has(e) && e != mark && Has(mark))
                ListExtensions.Move(e, mark);
        }

        // The pointer to the list that the element at its end knows, or a new one.
        private Ptr<List> Pointer<TOwner>(Ptr<TOwner> owner, Ptr<Element>? end) =>
            end is not null && ListExtensions.Known(end, ref this) is { } known ? known : Ptr.At(owner, ref this);

        // Whether the element was added to this very list, not to one that this is a copy of.
        private readonly bool Has(Ptr<Element> e) => Unsafe.AreSame(in e.Value.list.Pointee(), in this);

        /// <inheritdoc/>
        public readonly bool Equals(List other) => len == other.len && root.Equals(other.root);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is List other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(root, len);
    }
}

/// <summary>The methods of lists and their elements.</summary>
public static class ListExtensions
{
    extension(Ptr<list.Element> e)
    {
        /// <summary>The next element, or nil.</summary>
        public Ptr<list.Element>? Next()
        {
            ref var element = ref e.Value;
            return IsInside(element.next, element.list) ? element.next : null;
        }

        /// <summary>The element before, or nil.</summary>
        public Ptr<list.Element>? Prev()
        {
            ref var element = ref e.Value;
            return IsInside(element.prev, element.list) ? element.prev : null;
        }
    }

    extension(Ptr<list.List> l)
    {
        /// <summary>Empties the list. Elements removed so still name it, as in Go.</summary>
        public Ptr<list.List> Init()
        {
            ref var self = ref l.Value;
            self.root.next = self.root.prev = Root(l, ref self.root);
            self.len = 0;
            return l;
        }

        /// <inheritdoc cref="list.List.Len"/>
        public long Len() => l.Pointee().Len();

        /// <inheritdoc cref="list.List.Front"/>
        public Ptr<list.Element>? Front() => l.Pointee().Front();

        /// <inheritdoc cref="list.List.Back"/>
        public Ptr<list.Element>? Back() => l.Pointee().Back();

        /// <inheritdoc cref="list.List.Remove"/>
        public object? Remove(Ptr<list.Element> e) => l.Pointee().Remove(e);

        /// <summary>Adds a new first element.</summary>
        public Ptr<list.Element> PushFront(object? v) => AddFirst(l, ref l.Value, v);

        /// <summary>Adds a new last element.</summary>
        public Ptr<list.Element> PushBack(object? v) => AddLast(l, ref l.Value, v);

        /// <inheritdoc cref="list.List.InsertBefore"/>
        public Ptr<list.Element>? InsertBefore(object? v, Ptr<list.Element> mark) => l.Pointee().InsertBefore(v, mark);

        /// <inheritdoc cref="list.List.InsertAfter"/>
        public Ptr<list.Element>? InsertAfter(object? v, Ptr<list.Element> mark) => l.Pointee().InsertAfter(v, mark);

        /// <inheritdoc cref="list.List.MoveToFront"/>
        public void MoveToFront(Ptr<list.Element> e) => l.Pointee().MoveToFront(e);

        /// <inheritdoc cref="list.List.MoveToBack"/>
        public void MoveToBack(Ptr<list.Element> e) => l.Pointee().MoveToBack(e);

        /// <inheritdoc cref="list.List.MoveBefore"/>
        public void MoveBefore(Ptr<list.Element> e, Ptr<list.Element> mark) => l.Pointee().MoveBefore(e, mark);

        /// <inheritdoc cref="list.List.MoveAfter"/>
        public void MoveAfter(Ptr<list.Element> e, Ptr<list.Element> mark) => l.Pointee().MoveAfter(e, mark);

        /// <summary>Adds copies of other's elements at the back; other may be this list.</summary>
        public void PushBackList(Ptr<list.List> other)
        {
            Prepare(l, ref l.Value);
            var e = other.Front();
            for (var n = other.Len(); n > 0; n--, e = e.Next())
                l.PushBack(e!.Value.Value);
        }

        /// <summary>Adds copies of other's elements at the front; other may be this list.</summary>
        public void PushFrontList(Ptr<list.List> other)
        {
            Prepare(l, ref l.Value);
            var e = other.Back();
            for (var n = other.Len(); n > 0; n--, e = e.Prev())
                l.PushFront(e!.Value.Value);
        }
    }

    // Whether a neighbour is an element of a list and not the list's own.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInside(Ptr<list.Element>? neighbour, Ptr<list.List>? list) =>
        list is not null && neighbour is not null && (IsVariable(neighbour) || !Unsafe.AreSame(ref neighbour.Value, ref list.Value.root));

    // Whether e is an element by itself, as all are that the methods of lists add.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsVariable(Ptr<list.Element> e) => e.GetType() == typeof(Ptr<list.Element>);

    // Whether that is where e points to. What is a variable by itself is in no list.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRoot(Ptr<list.Element> e, ref list.Element root) =>
        !IsVariable(e) && Unsafe.AreSame(ref e.Value, ref root);

    private static void Prepare(Ptr<list.List> l, ref list.List self)
    {
        if (self.root.next is null)
            l.Init();
    }

    internal static Ptr<list.Element> AddFirst(Ptr<list.List> l, ref list.List self, object? v)
    {
        Prepare(l, ref self);
        return Add(Lasting(l, ref self, self.root.next!), v, Root(l, ref self.root), ref self);
    }

    internal static Ptr<list.Element> AddLast(Ptr<list.List> l, ref list.List self, object? v)
    {
        Prepare(l, ref self);
        return Add(Lasting(l, ref self, self.root.prev!), v, self.root.prev!, ref self);
    }

    // The pointer by which the element knows the list; null if it is in none or another.
    internal static Ptr<list.List>? Known(Ptr<list.Element> e, ref list.List self) =>
        e.Value.list is { } known && Unsafe.AreSame(ref known.Value, ref self) ? known : null;

    // A list that lies in a struct may be found by a new pointer each time, of which the elements are not to keep a thousand.
    private static Ptr<list.List> Lasting(Ptr<list.List> l, ref list.List self, Ptr<list.Element> neighbour) =>
        l.GetType() != typeof(Ptr<list.List>) && neighbour.Value.list != (object)l && Known(neighbour, ref self) is { } known ? known : l;

    // The pointer to the list's own element: the elements at its ends have it.
    internal static Ptr<list.Element> Root(Ptr<list.List> l, ref list.Element root)
    {
        for (var (n, at) = (0, root.next); n < 2 && at is not null; n++, at = at.Value.prev)
        {
            if (IsRoot(at, ref root))
                return at;
        }
        return Ptr.Field<list.List, list.Element>(l, static (ref list.List self) => ref self.root);
    }

    internal static Ptr<list.Element> Add(Ptr<list.List> l, object? v, Ptr<list.Element> after, ref list.List self)
    {
        var e = new Ptr<list.Element>();
        ref var element = ref e.Value;
        element.list = l;
        element.Value = v;
        Link(e, after);
        self.len++;
        return e;
    }

    internal static void Move(Ptr<list.Element> e, Ptr<list.Element> after)
    {
        if (Unsafe.AreSame(ref e.Value, ref after.Value))
            return;
        Unlink(ref e.Value);
        Link(e, after);
    }

    internal static void Link(Ptr<list.Element> e, Ptr<list.Element> after)
    {
        ref var element = ref e.Value;
        ref var before = ref after.Value;
        element.prev = after;
        element.next = before.next;
        before.next!.Value.prev = e;
        before.next = e;
    }

    internal static void Unlink(ref list.Element element)
    {
        element.prev!.Value.next = element.next;
        element.next!.Value.prev = element.prev;
    }
}
