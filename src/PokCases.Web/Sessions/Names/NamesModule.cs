namespace PokCases.Web.Sessions.Names;

/// <summary>Pseudonyms first: roles in the place of names at the table, names after a decision, and the receipt of what one saw.</summary>
internal static class NamesModule
{
    public static void AddNames(this IServiceCollection services) => services.AddSingleton<TableNames>().AddSingleton<ReceiptReader>();

    public static void MapNames(this IEndpointRouteBuilder app)
    {
        app.MapReveals();
        app.MapReceipts();
    }
}
