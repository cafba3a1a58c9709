namespace PokCases.Web.Accountability.Following;

/// <summary>What follows the log, a moment after it was written.</summary>
internal static class FollowingModule
{
    public static IServiceCollection AddFollowing(this IServiceCollection services)
    {
        services.AddSingleton<FollowerTurn>();
        services.AddSingleton<FollowLog>();
        services.AddHostedService(s => s.GetRequiredService<FollowLog>());
        return services;
    }
}
