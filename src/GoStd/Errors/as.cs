// errors.As: finds an error of the type that a target pointer points to, for pointers of any type.

using System.Collections.Concurrent;
using System.Reflection;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class errors
{
    private static readonly ConcurrentDictionary<Type, Func<error?, object, bool>> Searches = new();

    /// <summary>
    /// Finds the first error in the tree of <paramref name="err"/> that can be assigned to what <paramref name="target"/>, a
    /// pointer, points to, and sets it. Panics <c>errors: target cannot be nil</c>, <c>errors: target must be a non-nil pointer</c>,
    /// <c>errors: *target must be interface or implement error</c>.
    /// </summary>
    public static bool As(error? err, object? target)
    {
        if (err == null)
            return false;
        if (target == null)
            throw panic("errors: target cannot be nil");
        var pointee = PointeeOf(target.GetType());
        if (pointee == null)
            throw panic("errors: target must be a non-nil pointer");
        return Searches.GetOrAdd(pointee, static type =>
            typeof(errors).GetMethod(nameof(Search), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type).CreateDelegate<Func<error?, object, bool>>())(err, target);
    }

    /// <summary>As <see cref="As(error?, object?)"/> with the pointer's type known.</summary>
    public static bool As<T>(error? err, Ptr<T>? target)
    {
        if (err == null)
            return false;
        return Search<T>(err, target ?? throw panic("errors: target must be a non-nil pointer"));
    }

    private static Type? PointeeOf(Type? type)
    {
        for (; type != null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ptr<>))
                return type.GetGenericArguments()[0];
        }
        return null;
    }

    private static bool Search<T>(error? err, object target)
    {
        var type = GoType.For<T>();
        if (type.Kind != GoKind.Interface && !type.HasMethod("Error"))
            throw panic("errors: *target must be interface or implement error");
        return Find(err, (Ptr<T>)target);
    }

    private static bool Find<T>(error? err, Ptr<T> target)
    {
        while (err != null)
        {
            if (isType<T>(err, out var found))
            {
                target.Value = found!;
                return true;
            }
            if (err is asMatcher matcher && matcher.As(target))
                return true;
            switch (err)
            {
                case unwrapper one:
                    err = one.Unwrap();
                    break;
                case multiUnwrapper several:
                    foreach (var inner in several.Unwrap().Span)
                    {
                        if (Find(inner, target))
                            return true;
                    }
                    return false;
                default:
                    return false;
            }
        }
        return false;
    }
}
