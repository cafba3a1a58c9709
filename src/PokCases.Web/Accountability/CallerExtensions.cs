using System.Diagnostics;

namespace PokCases.Web.Accountability;

/// <summary>Who makes this request. Set once, when the sign-in was checked.</summary>
internal static class CallerExtensions
{
    public static Caller GetCaller(this HttpContext http) =>
        http.Features.Get<Caller>() ?? Caller.Unknown(http.ClientAddress(), http.TraceId());

    public static void SetCaller(this HttpContext http, Caller caller) => http.Features.Set(caller);

    public static string ClientAddress(this HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    public static string TraceId(this HttpContext http) =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : http.TraceIdentifier;
}
