using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

public sealed class DocumentsAlongOnSqlite(TestHost<OnSqlite> host) : DocumentsAlongTests<OnSqlite>(host);
