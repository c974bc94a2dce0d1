// Between contexts and .NET's cancellation tokens: for code in C# that calls both worlds.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

public static partial class context
{
    private static readonly ConditionalWeakTable<Context, CancellationTokenSource> Sources = [];

    /// <summary>
    /// A token that is canceled when the context is done, in a goroutine of its own; always the same one for the same context.
    /// For a context that can never be done it is <see cref="CancellationToken.None"/>.
    /// </summary>
    public static CancellationToken ToCancellationToken(this Context ctx)
    {
        ArgumentNullException.ThrowIfNull(ctx);
        if (ctx.Done() is null) return CancellationToken.None;
        if (ctx.Err() is not null) return new CancellationToken(canceled: true);

        lock (Sources)
        {
            if (!Sources.TryGetValue(ctx, out var source))
            {
                source = new CancellationTokenSource();
                Sources.Add(ctx, source);
                AfterFunc(ctx, source.Cancel);
            }

            return source.Token;
        }
    }

    /// <summary>A child that is also canceled when the token is; Err and Cause are <see cref="Canceled"/> then.</summary>
    /// <remarks>
    /// Call the function when the work is done: it lets go of the token. Panics: <c>cannot create context from nil parent</c>.
    /// </remarks>
    public static (Context Ctx, Action Cancel) WithCancellationToken(Context? parent, CancellationToken token)
    {
        RequireParent(parent);
        var c = new TokenContext(parent);
        c.PropagateCancel(c);
        c.Watch(token);
        return (c, () => c.Cancel(true, Canceled, null));
    }
}
