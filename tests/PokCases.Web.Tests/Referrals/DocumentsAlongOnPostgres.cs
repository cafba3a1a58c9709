using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

public sealed class DocumentsAlongOnPostgres(TestHost<OnPostgres> host) : DocumentsAlongTests<OnPostgres>(host);
