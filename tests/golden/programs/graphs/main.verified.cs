// Shortest paths with a heap, breadth first search as an iterator, union-find, a maze.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Vertex")]
internal readonly struct Vertex(GoString value) : INamed<GoString>, IEquatable<Vertex>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Vertex(GoString value) => new(value);

    public static implicit operator Vertex(string value) => new(value);

    public bool Equals(Vertex other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Vertex other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Vertex a, Vertex b) => a.Value == b.Value;

    public static bool operator !=(Vertex a, Vertex b) => a.Value != b.Value;
}

[GoType("main.Edge")]
internal struct Edge
{
    public Vertex To;
    public double Weight;
}

[GoType("main.Graph")]
internal readonly struct Graph(Map<Vertex, Slice<Edge>> value) : INamed<Map<Vertex, Slice<Edge>>>
{
    public readonly Map<Vertex, Slice<Edge>> Value = value;
    Map<Vertex, Slice<Edge>> INamed<Map<Vertex, Slice<Edge>>>.Value => Value;

    public Graph Add(Vertex a, Vertex b, double w)
    {
        this.Value.Set(a, append(this.Value[a], new Edge { To = b, Weight = w }));
        this.Value.Set(b, append(this.Value[b], new Edge { To = a, Weight = w }));
        return this;
    }

    public (Map<Vertex, double>, Map<Vertex, Vertex>) Dijkstra(Vertex from)
    {
        var dist = new Map<Vertex, double>();
        var prev = new Map<Vertex, Vertex>();
        var items = new Map<Vertex, Ptr<item>>();
        var q = new queuePtr();
        foreach (var (v, _) in this.Value)
        {
            dist[v] = math.Inf(1);
        }
        dist[from] = 0.0;
        heap.Push((heap.Interface)q, new Ptr<item>(new item { v = from }));
        items[from] = q.Value.Value[0];
        while (q.Value.Len() > 0)
        {
            var cur = assert<Ptr<item>>(heap.Pop((heap.Interface)q));
            ref var curValue = ref cur.Pointee();
            foreach (var e in this.Value[curValue.v].View())
            {
                var d = curValue.dist + e.Weight;
                if (d >= dist[e.To])
                {
                    continue;
                }
                (dist[e.To], prev[e.To]) = (d, curValue.v);
                var (it, ok) = items.Lookup(e.To);
                if (ok && it.Value.index < q.Value.Value.Length && q.Value.Value[it.Value.index] == it)
                {
                    it.Value.dist = d;
                    heap.Fix((heap.Interface)q, it.Value.index);
                }
                else
                {
                    var it1 = new Ptr<item>(new item { v = e.To, dist = d });
                    items[e.To] = it1;
                    heap.Push((heap.Interface)q, it1.ToInterface());
                }
            }
        }
        return (dist, prev);
    }

    public Action<Func<long, Vertex, bool>> BFS(Vertex from)
    {
        var g = this;
        return (Func<long, Vertex, bool> @yield) =>
        {
            var seen = new Map<Vertex, bool> { [from] = true };
            for (var todo = new Slice<step>([new step { v = from, depth = 0 }]); todo.Length > 0; todo = todo.Slice(1))
            {
                var s = todo[0];
                if (!@yield(s.depth, s.v))
                {
                    return;
                }
                var next = slices.Clone(g.Value[s.v]);
                slices.SortFunc(next, (Edge a, Edge b) => cmp.Compare(a.To, b.To));
                foreach (var e in next.View())
                {
                    if (!seen[e.To])
                    {
                        seen[e.To] = true;
                        todo = append(todo, new step { v = e.To, depth = s.depth + 1 });
                    }
                }
            }
        };
    }
}

[GoType("main.item")]
internal struct item
{
    public Vertex v;
    public double dist;
    public long index;
}

[GoType("main.queue")]
[MethodPtr(typeof(queuePtr))]
internal readonly struct queue(Slice<Ptr<item>> value) : INamed<Slice<Ptr<item>>>, sort.Interface
{
    public readonly Slice<Ptr<item>> Value = value;
    Slice<Ptr<item>> INamed<Slice<Ptr<item>>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public bool Less(long i, long j)
    {
        return this.Value[i].Value.dist < this.Value[j].Value.dist;
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
        var pointer = this.Value[j];
        this.Value[i].Value.index = i;
        pointer.Value.index = j;
    }
}

[GoType("main.(*queue)")]
internal static class queueExtensions
{
    internal static void Push(this Ptr<queue> q, object x)
    {
        var it = assert<Ptr<item>>(x);
        it.Value.index = q.Value.Value.Length;
        q.Value = new queue(append(q.Value.Value, it));
    }

    internal static object Pop(this Ptr<queue> q)
    {
        var old = q.Value;
        var n = old.Value.Length;
        var it = old.Value[n - 1];
        old.Value[n - 1] = null;
        q.Value = new queue(old.Value.Slice(0, n - 1));
        return it.ToInterface();
    }
}

[GoType("main.step")]
internal struct step
{
    public Vertex v;
    public long depth;
}

[GoType("main.unionFind")]
internal struct unionFind
{
    public Slice<long> parent;
    public Slice<byte> rank;

    public long find(long x)
    {
        var parentView = this.parent.View();
        while (parentView[x] != x)
        {
            parentView[x] = parentView[parentView[x]];
            x = parentView[x];
        }
        return x;
    }

    public bool union(long a, long b)
    {
        (a, b) = (this.find(a), this.find(b));
        if (a == b)
        {
            return false;
        }
        switch (0)
        {
            case var _ when this.rank[a] < this.rank[b]:
                {
                    (a, b) = (b, a);
                    goto next_case;
                }
            case var _ when this.rank[a] > this.rank[b]:
            next_case:
                ;
                this.parent[b] = a;
                break;
            default:
                this.parent[b] = a;
                this.rank[a]++;
                break;
        }
        return true;
    }
}

[GoType("main.grid")]
internal readonly struct grid(Slice<Slice<int>> value) : INamed<Slice<Slice<int>>>
{
    public readonly Slice<Slice<int>> Value = value;
    Slice<Slice<int>> INamed<Slice<Slice<int>>>.Value => Value;

    public (Slice<Array2<long>>, bool) solve(long r, long c, Map<Array2<long>, Empty> seen)
    {
        StackGuard.Check();
        Slice<Array2<long>> path = default;
        bool ok = false;
        if (r < 0 || c < 0 || r >= this.Value.Length || c >= this.Value[r].Length || this.Value[r][c] == '#')
        {
            return (path, ok);
        }
        var p = new Array2<long>(r, c);
        {
            var (_, dup) = seen.Lookup(p);
            if (dup)
            {
                return (default(Slice<Array2<long>>), false);
            }
        }
        seen[p] = new Empty();
        if (this.Value[r][c] == 'E')
        {
            return (new Slice<Array2<long>>([p]), true);
        }
        {
            var items = new Array4<Array2<long>>(new Array2<long>(0, 1), new Array2<long>(1, 0), new Array2<long>(0, -1), new Array2<long>(-1, 0));
            for (long i = 0; i < 4; i++)
            {
                var d = items[i];
                var (rest, found) = this.solve(r + d[0], c + d[1], seen);
                if (found)
                {
                    return (appendSlice(new Slice<Array2<long>>([p]), rest), true);
                }
            }
        }
        return (default(Slice<Array2<long>>), false);
    }
}

internal static partial class Program
{
    internal static Ptr<unionFind> newUF(long n)
    {
        var u = new Ptr<unionFind>(new unionFind { parent = new Slice<long>(n), rank = new Slice<byte>(n) });
        ref var uValue = ref u.Pointee();
        var parentView = uValue.parent.View();
        {
            var count = uValue.parent.Length;
            for (long i = 0; i < count; i++)
            {
                parentView[i] = i;
            }
        }
        return u;
    }

    internal static void main()
    {
        var g = new Graph(new Map<Vertex, Slice<Edge>>());
        g.Add(new Vertex("a"), new Vertex("b"), 7.0).Add(new Vertex("a"), new Vertex("c"), 9.0).Add(new Vertex("a"), new Vertex("f"), 14.0).Add(new Vertex("b"), new Vertex("c"), 10.0).Add(new Vertex("b"), new Vertex("d"), 15.0).Add(new Vertex("c"), new Vertex("d"), 11.0).Add(new Vertex("c"), new Vertex("f"), 2.0).Add(new Vertex("d"), new Vertex("e"), 6.0).Add(new Vertex("e"), new Vertex("f"), 9.0);
        g.Value.Set(new Vertex("lonely"), default(Slice<Edge>));
        var (dist, prev) = g.Dijkstra(new Vertex("a"));
        fmt.Println(dist);
        Slice<GoString> path = default;
        for (Vertex v = new Vertex("e");; v = prev[v])
        {
            path = append(path, v.Value);
            if (v == new Vertex("a"))
            {
                break;
            }
        }
        slices.Reverse(path);
        fmt.Println(strings.Join(path, " -> "), dist[new Vertex("e")]);
        var loop = new RangeLoop();
        g.BFS(new Vertex("a"))((long d, Vertex v) =>
        {
            loop.Enter();
            if (d > 1)
            {
                return loop.Break();
            }
            fmt.Print(d, v, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        var uf = newUF(8);
        ref var ufValue = ref uf.Pointee();
        fmt.Println(ufValue.union(1, 2), ufValue.union(3, 4), ufValue.union(2, 4), ufValue.union(1, 3), ufValue.union(0, 1), (object)ufValue.parent, (object)ufValue.rank);
        var maze = new grid(new Slice<Slice<int>>(0));
        foreach (var line in strings.Split("S.#.\n..#E\n#...", "\n").View())
        {
            maze = new grid(append(maze.Value, (Slice<int>)line));
        }
        var (p, ok) = maze.solve(0, 0, new Map<Array2<long>, Empty>());
        var mazeView = maze.Value.View();
        foreach (var qItem in p.Slice(1, p.Length - 1).View())
        {
            var q = qItem;
            mazeView[q[0]][q[1]] = '+';
        }
        foreach (var row in maze.Value.View())
        {
            fmt.Println((GoString)row);
        }
        fmt.Println((object)p, ok);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class queuePtr : MethodPtr<queue>, heap.Interface
{
    public queuePtr()
    {
    }

    public queuePtr(queue value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public object Pop() => queueExtensions.Pop(Self);

    public void Push(object x) => queueExtensions.Push(Self, x);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}
