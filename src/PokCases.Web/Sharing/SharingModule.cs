using PokCases.Web.Deadlines;
using PokCases.Web.Sharing.Consenting;
using PokCases.Web.Sharing.Deciding;
using PokCases.Web.Sharing.Grounds;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Sharing;

/// <summary>Sharing between organisations: the register of grounds, decisions to share, and consent in its three meanings.</summary>
internal static class SharingModule
{
    public static IServiceCollection AddSharing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<SharingOptions, ValidateSharingOptions>(configuration, SharingOptions.Section);
        services.AddSingleton<IDueHandler, EndSharing>();
        return services;
    }

    public static IEndpointRouteBuilder MapSharing(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/tafels").InSection("tables").MapGrounds();
        app.MapSharingPages();
        app.MapDrafts();
        app.MapDecisions();
        app.MapConsents();
        return app;
    }
}
