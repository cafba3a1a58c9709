using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence.Sealing;

public sealed class SealedTextsOnPostgres(TestHost<OnPostgres> host) : SealedTextsTests<OnPostgres>(host);
